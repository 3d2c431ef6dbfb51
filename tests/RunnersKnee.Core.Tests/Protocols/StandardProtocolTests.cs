using RunnersKnee.Protocols;

namespace RunnersKnee.Tests.Protocols;

public class StandardProtocolTests
{
    [Fact]
    public void The_standard_protocol_has_no_faults() => ProtocolFaults.Find(Protocol.Standard).Should().BeEmpty();

    [Fact]
    public void It_is_version_1_0_of_runners_knee()
    {
        Protocol.Standard.Id.Should().Be("runners-knee");
        Protocol.Standard.Version.Should().Be("1.0");
    }

    [Fact]
    public void A_team_may_build_the_same_content_through_the_public_door_and_it_is_equal()
    {
        var standard = Protocol.Standard;
        var own = new Protocol(standard.Id, standard.Version, standard.Exercises, standard.Ladders, standard.Flags, standard.Citations);
        own.Should().Be(standard);
    }

    [Fact]
    public void Every_position_of_every_ladder_can_be_prescribed()
    {
        foreach (var ladder in Protocol.Standard.Ladders)
        {
            foreach (var rung in ladder.Rungs)
            {
                for (var dose = 0; dose < rung.Doses.Count; dose++)
                {
                    var prescription = ladder.At(new() { Exercise = ladder.Exercise, Rung = rung.Id, Dose = dose });
                    prescription.Minutes.Should().BeInRange(1, rung.Doses[0] is Dose.RunWalk ? 30 : 15, prescription.At.ToString());
                }
            }
        }
    }
}
