using RunnersKnee.Scheduling;

namespace RunnersKnee.Course;

/// <summary>
/// What a chosen week does not hold of its items: first that one has fewer days than are aimed at (R-SCH-01), then each limit that keeps it from
/// further days. One without any day has its limits only (R-SCH-09 where it is the time).
/// </summary>
internal sealed class Shortfalls(IReadOnlyList<PlanItem> items, WeekRequest request, IReadOnlyList<Weekdays> days, Protocol protocol, Stage stage)
{
    private readonly WeekObstacles _obstacles = new(request, days);

    public List<Finding> Of(int index)
    {
        var item = request.Items[index];
        var given = DayMasks.Count((int)days[index]);
        if (given == 0)
        {
            return _obstacles.Of(index) is { Count: > 0 } limits ? limits : [Said(TimeBudget.RuleId, item, given, null)];
        }

        // what the source asks for, whatever days the runner has: the target is never forced, but missing it is said
        var aim = items[index].IsCheck ? item.Min : WeekRequests.Aim(protocol.LadderOf(item.Exercise).Frequency.PerWeek.Min, stage, Weekdays.All);
        return given >= aim ? [] : [Said("R-SCH-01", item, given, aim), .. _obstacles.Of(index)];
    }

    private static Finding Said(string rule, WeekItem item, int observed, int? limit) =>
        new() { Rule = rule, Holds = true, Exercise = item.Exercise, Observed = Reasons.Text(observed), Limit = limit is { } aim ? Reasons.Text(aim) : null };
}
