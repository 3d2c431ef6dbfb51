using static RunnersKnee.Tests.Planning.Runner;

namespace RunnersKnee.Tests.Course;

/// <summary>A-11: days without pain in one exercise, and the full sessions among them.</summary>
public class StreakTests
{
    /// <summary>
    /// One letter a day, oldest first; each stands for the day and for the morning after it. <c>G</c> a good session, <c>R</c> a day without one,
    /// <c>m</c> a session done for the most part, <c>T</c> a trial, <c>-</c> nothing reported, <c>n</c> pain in the session not answered, <c>h</c> the
    /// hour after not answered, <c>q</c> a session whose morning was not reported; <c>A</c> an ache of one, <c>S</c> sharp, <c>F</c> a tired muscle,
    /// <c>L</c> still sore after the hour, <c>M</c> a raised morning, <c>P</c> a stop by pain without a number.
    /// </summary>
    [Theory]
    [InlineData("GRGRGRR", 7, 3)]
    [InlineData("RRRRRRR", 7, 0)]
    [InlineData("GGGGGGG", 7, 7)]
    [InlineData("GRGRGR", 6, 3)]
    [InlineData("GRGRFRR", 7, 3)]
    [InlineData("GRmRTRG", 7, 2)]
    [InlineData("GRGRGRA", 0, 0)]
    [InlineData("ARGRGRG", 6, 3)]
    [InlineData("GRGASGR", 2, 1)]
    [InlineData("GRGRLRG", 2, 1)]
    [InlineData("GRGRMRG", 2, 1)]
    [InlineData("GRGRPRG", 2, 1)]
    [InlineData("GRG-GRG", 6, 4)]
    [InlineData("GRG--RG", 5, 3)]
    [InlineData("GRG---G", 1, 1)]
    [InlineData("GRG-R-R-RG", 7, 3)]
    [InlineData("GRnRhRG", 5, 2)]
    [InlineData("GRqRG", 4, 2)]
    [InlineData("GRqnhRG", 2, 1)]
    [InlineData("GRGRG---", 0, 0)]
    [InlineData("GRGRG--", 5, 3)]
    public void A_pain_free_day_counts_an_unreported_one_is_skipped_and_pain_or_three_unreported_in_a_row_end_it(string days, int free, int sessions) =>
        Streak(days, new()).Should().Be((free, sessions));

    [Theory]
    [InlineData(2, 7)]
    [InlineData(3, 0)]
    public void A_constant_ache_above_two_is_never_free_of_pain_however_usual_it_is(int usual, int free) =>
        Streak("GRGRGRR", new(Moderate with { UsualMorningPain = new(usual) }), usual).Days.Should().Be(free);

    [Fact]
    public void An_hour_above_two_ends_it_though_it_is_usual_for_this_knee()
    {
        var diary = new Diary(Moderate with { UsualMorningPain = new(3) });
        _ = diary.Did(0, Good(Diary.Raise), afterHour: 3).Morning(0, 3).Morning(1, 2);

        diary.Exposures(1).Streak(StraightLegRaise, Diary.Day(1)).Days.Should().Be(0);
    }

    [Fact]
    public void Pain_in_another_exercise_does_not_end_it_but_the_morning_after_does()
    {
        var aching = Good(LadderPosition.Parse("glute-bridge/standard/2")) with { During = new(2), Quality = PainQuality.Ache };
        var diary = new Diary().Did(0, aching).Morning(1, 1).Did(1, aching).Morning(2, 2);

        diary.Exposures(1).Streak(StraightLegRaise, Diary.Day(1)).Days.Should().Be(1);
        diary.Exposures(2).Streak(StraightLegRaise, Diary.Day(2)).Days.Should().Be(0);
    }

    [Fact]
    public void An_ankle_weight_waits_for_seven_days_without_pain_with_three_sessions_in_them()
    {
        var runner = new Planning.Runner(availability: EveryOtherDay with { Equipment = Equipment.AnkleWeight });
        while (runner[StraightLegRaise].At.ToString() != "straight-leg-raise/standard/4")
        {
            _ = runner.LiveWell(1);
        }

        // Monday with a slight ache, Wednesday and Friday without: ready, but not yet a week free of pain
        while (runner.Today.DayOfWeek != DayOfWeek.Monday)
        {
            _ = runner.LiveWell(1);
            runner[StraightLegRaise].At.Rung.Should().Be("standard");
        }

        _ = runner.WakeUp();
        _ = runner.Train(r => r.At.Exercise == StraightLegRaise ? r with { During = new(1), Quality = PainQuality.Ache } : r);
        _ = runner.Sleep().LiveWell(4);
        var saturday = runner.WakeUp().Decisions.Single(d => d.Exercise == StraightLegRaise);
        saturday.Verdict.Should().Be(Verdict.Hold);
        saturday.Reasons[0].Should().BeEquivalentTo(new { Rule = "R-GATE-01", Holds = false, Observed = "4 days and 2 sessions" });

        _ = runner.LiveWell(3);
        var tuesday = runner.WakeUp().Decisions.Single(d => d.Exercise == StraightLegRaise);
        tuesday.Verdict.Should().Be(Verdict.ProgressRung);
        runner[StraightLegRaise].At.ToString().Should().Be("straight-leg-raise/one-pound/2");
    }

    private static (int Days, int Sessions) Streak(string days, Diary diary, int morning = 1)
    {
        foreach (var (day, what) in days.Index())
        {
            var good = Good(Diary.Raise);
            var after = morning > 1 ? 2 : 1;
            _ = what switch
            {
                'G' => diary.Did(day, good, after),
                'm' => diary.Did(day, good with { Completion = Completion.MostlyDone }),
                'T' => diary.Did(day, good with { Purpose = Purpose.Trial }),
                'n' => diary.Did(day, good with { During = null, Quality = null }),
                'h' => diary.Did(day, good, afterHour: null),
                'q' => diary.Did(day, good),
                'A' => diary.Did(day, good with { During = new(1), Quality = PainQuality.Ache }),
                'S' => diary.Did(day, good with { Quality = PainQuality.Sharp }),
                'F' => diary.Did(day, good with { During = new(5), Quality = PainQuality.MuscleFatigue }),
                'L' => diary.Did(day, good, afterHour: 2),
                'P' => diary.Did(day, good with { During = null, Completion = Completion.StoppedByPain }),
                _ => diary,
            };
            _ = what is '-' or 'q' ? diary : diary.Morning(day + 1, what is 'M' ? morning + 1 : morning);
        }

        var streak = diary.Exposures(days.Length).Streak(StraightLegRaise, Diary.Day(days.Length));
        return (streak.Days, streak.Sessions);
    }
}
