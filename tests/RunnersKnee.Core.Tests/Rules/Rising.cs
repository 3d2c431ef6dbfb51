using RunnersKnee.Course;
using RunnersKnee.Tests.Course;
using RunnersKnee.Tests.Planning;

namespace RunnersKnee.Tests.Rules;

/// <summary>Where progress leads from a place, after three weeks of good sessions; the knee was sore yesterday, or never.</summary>
internal sealed class Rising
{
    private const int Today = 21;

    private readonly Diary _diary;
    private readonly Exposures _exposures;
    private readonly PlanItem _item;

    public Rising(LadderPosition at, bool isCalm)
    {
        _diary = new();
        for (var day = 0; day < Today; day++)
        {
            _ = _diary.Morning(day, 1).Did(day, day == Today - 1 && !isCalm ? Runner.Good(at) with { During = new(1), Quality = PainQuality.Ache } : Runner.Good(at));
        }

        _ = _diary.Morning(Today, 1);
        _exposures = _diary.Exposures(Today);
        _item = new() { At = at, Purpose = Purpose.Training, Since = Runner.Monday, Days = Weekdays.All };
    }

    public Rise In(Stage stage, Equipment held)
    {
        var plan = _diary.Plan with { Stage = stage, Availability = _diary.Plan.Availability with { Equipment = held }, Items = [_item] };
        return new Rises(Protocol.Standard, plan, new(Protocol.Standard, plan, Diary.Day(Today)), _exposures).Of(_item);
    }
}
