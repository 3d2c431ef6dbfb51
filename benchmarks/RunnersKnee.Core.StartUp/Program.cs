using RunnersKnee;

// the empty program is this one doing nothing: same file, same runtime, so the difference is ours
if (args is ["--empty"])
{
    return;
}

var plan = RehabPlanner.Default.Start(
    new Intake { WorstPain = new(4), UsualMorningPain = new(1), HoursToSettle = 2, WarningSigns = [] },
    new Availability { TrainingDays = Weekdays.Monday | Weekdays.Wednesday | Weekdays.Friday, Equipment = Equipment.Step },
    new DateOnly(2026, 3, 2)).Plan;

using var output = Console.OpenStandardOutput();
foreach (var item in plan.Items)
{
    output.Write(System.Text.Encoding.UTF8.GetBytes($"{item.At} {(int)item.Days}\n"));
}
