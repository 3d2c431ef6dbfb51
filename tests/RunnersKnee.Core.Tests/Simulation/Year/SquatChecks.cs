namespace RunnersKnee.Tests.Simulation.Year;

/// <summary>INV-22: the single-leg squat comes late (R-STG-04). Its check of function, one set on the lowest rung, is marked as one.</summary>
internal static class SquatChecks
{
    private const string Squat = "single-leg-squat";

    public static IEnumerable<string> Late(YearOfLife life)
    {
        foreach (var lived in life.Sessions)
        {
            foreach (var item in lived.Session.Items.Where(i => i.At.Exercise.ToString() == Squat))
            {
                foreach (var fault in item.Purpose is Purpose.Check ? Check(item, lived.Plan) : Trained(lived.Plan, lived.On))
                {
                    yield return $"{lived.On:O}: {item.At} as {item.Purpose}: {fault}";
                }
            }
        }
    }

    /// <summary>On the day it joins, the step-up that opens the door is at its top on six inches.</summary>
    public static IEnumerable<string> Opened(YearOfLife life) =>
        from step in life.Steps
        where IsTrained(step.After) && !IsTrained(step.Before)
        from fault in Door(step)
        select $"{step.On:O}: {fault}";

    private static bool IsTrained(RehabPlan plan) => plan.Items.Any(i => i.Purpose is not Purpose.Check && i.At.Exercise.ToString() == Squat);

    private static IEnumerable<string> Check(Prescription item, RehabPlan plan)
    {
        if (item.At.Rung != "few-inches" || item.Dose is not Dose.Repetitions { Sets: 1, Count: <= 8 })
        {
            yield return $"the check is {item.Dose}";
        }

        if (plan.Stage is not Stage.Build && !(plan.Stage is Stage.CalmDown && plan.FlaredFrom >= Stage.RunReturn))
        {
            yield return $"a check in {plan.Stage}";
        }
    }

    private static IEnumerable<string> Trained(RehabPlan plan, DateOnly on)
    {
        if (plan.Stage is Stage.CalmDown)
        {
            yield return "in CalmDown";
        }

        if (plan.FlaredOn is { } flare && on.DayNumber - flare.DayNumber < 14)
        {
            yield return $"a flare on {flare:O}";
        }

        if (LateDays(plan, on) is < 14 and var days)
        {
            yield return $"{days} days in Build or later";
        }
    }

    private static IEnumerable<string> Door(Step step)
    {
        foreach (var fault in Trained(step.Before, step.On))
        {
            yield return fault;
        }

        var stepUp = step.Before.Items.FirstOrDefault(i => i.Purpose is Purpose.Training && i.At.Exercise.ToString() == "step-up");
        if (stepUp is null || (stepUp.At.Rung != "eight-inch" && !(stepUp.At.Rung == "six-inch" && stepUp.At.Dose == 4)))
        {
            yield return $"the step-up is {stepUp?.At}";
        }

        if (!step.After.Availability.Equipment.HasFlag(Equipment.Step))
        {
            yield return "no step";
        }
    }

    private static int LateDays(RehabPlan plan, DateOnly on) =>
        plan.EarlierBuildDays + (plan.Stage is Stage.CalmDown ? 0 : on.DayNumber - plan.StageSince.DayNumber);
}
