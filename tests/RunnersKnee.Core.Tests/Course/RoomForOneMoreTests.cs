using RunnersKnee.Course;
using RunnersKnee.Ladders;
using RunnersKnee.Tests.Simulation;

namespace RunnersKnee.Tests.Course;

/// <summary>Spared weeks are those that would have said no as well.</summary>
public class RoomForOneMoreTests
{
    [Fact]
    public void What_is_refused_because_of_another_finds_no_room_when_its_own_week_is_looked_for()
    {
        var (asked, refused) = (0, 0);
        for (ulong seed = 1; seed <= 60; seed++)
        {
            _ = new Life(seed, Watch.Start, step => (asked, refused) = step.On.DayNumber % 5 == 0 && step.After.Status is PlanStatus.Active ? Compare(step.After, asked, refused) : (asked, refused)).Live();
        }

        asked.Should().BeGreaterThan(1000);
        refused.Should().BeGreaterThan(200);
    }

    private static (int Asked, int Refused) Compare(RehabPlan plan, int asked, int refused)
    {
        var protocol = Protocol.Standard;
        var draft = new PlanDraft(protocol, plan, plan.AssessedOn);
        var together = RoomForOneMore.Beside(draft.Items, draft, protocol, plan, plan.Stage);
        foreach (var ladder in protocol.Ladders.Where(l => !l.IsRun() && draft.Find(l.Exercise, warmUp: false) is null))
        {
            var item = new PlanItem { At = ladder.Position(ladder.Base(), ladder.StartDose), Purpose = Purpose.Trial, Since = draft.On, Days = Weekdays.None };
            var alone = RoomForOneMore.Beside(draft.Items, draft, protocol, plan, plan.Stage).Holds(item);
            together.Holds(item).Should().Be(alone, $"of {item.At} on {draft.On:O} beside {string.Join(", ", draft.Items.Select(i => i.At))}");
            (asked, refused) = (asked + 1, refused + (alone ? 0 : 1));
        }

        return (asked, refused);
    }
}
