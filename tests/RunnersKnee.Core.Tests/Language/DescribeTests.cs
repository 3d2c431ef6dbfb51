using System.Globalization;
using RunnersKnee.Tests.Serialization;

namespace RunnersKnee.Tests.Language;

public class DescribeTests
{
    private static readonly Texts Words = Texts.For(CultureInfo.InvariantCulture).With(new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["exercise/wall-squat/name"] = "Wall squat",
        ["rung/wall-squat/standard"] = "Wall squat",
        ["rung/wall-squat/band"] = "With a band",
        ["rung/wall-squat/one-pound"] = "With a 1 lb (0.5 kg) ankle weight",
        ["rung/wall-squat/weight"] = "With an ankle weight",
        ["rung/wall-squat/trx"] = "TRX",
        ["rung/wall-squat/four-inch"] = "4 in (10 cm) step",
        ["cue/toe-in"] = "Turn the foot in a little.",
    });

    private static readonly Ladder ReturnToRun = Protocol.Standard.LadderOf(ExerciseId.Parse("return-to-run"));

    private static readonly Prescription Squat = new()
    {
        At = LadderPosition.Parse("wall-squat/band/2"),
        Purpose = Purpose.Training,
        Dose = new Dose.Repetitions { Source = Documents.Source, Sets = 3, Count = 20, PerSide = true },
        Load = new Load.Band { Strength = 1, Placement = "above-knees" },
        KneeLoad = KneeLoad.Low,
        Measures = [Documents.Hold with { Max = 3 }],
        RestSeconds = 60,
        Minutes = 12,
    };

    [Fact]
    public void A_prescription_is_one_line() =>
        Words.Describe(Squat).Should().Be("Wall squat, with a band: 3 sets of 20 each side, hold 2–3 s, rest 60 s (12 min)");

    [Theory]
    [InlineData("standard", "Wall squat: 3 sets")]
    [InlineData("trx", "Wall squat, TRX: 3 sets")]
    [InlineData("four-inch", "Wall squat, 4 in (10 cm) step: 3 sets")]
    [InlineData("none-such", "Wall squat, none-such: 3 sets")]
    public void The_rung_is_named_where_it_is_not_the_exercise_itself(string rung, string begins) =>
        Words.Describe(Squat with { At = LadderPosition.Parse($"wall-squat/{rung}/0") }).Should().StartWith(begins);

    [Theory]
    [InlineData(Purpose.Training, "Wall squat, with a band: 1 set of 15 each side (3 min)")]
    [InlineData(Purpose.Trial, "Wall squat, with a band, trial: 1 set of 15 each side (3 min)")]
    [InlineData(Purpose.WarmUp, "Wall squat, with a band, warm-up: 1 set of 15 each side (3 min)")]
    [InlineData(Purpose.Check, "Wall squat, with a band, check: 1 set of 15 each side (3 min)")]
    public void One_set_has_no_rest_and_says_what_it_is_for(Purpose purpose, string line) =>
        Words.Describe(Squat with { Purpose = purpose, Dose = new Dose.Repetitions { Source = Documents.Source, Sets = 1, Count = 15, PerSide = true }, Measures = [], Minutes = 3 }).Should().Be(line);

    public static TheoryData<Dose, string> Doses => new()
    {
        { new Dose.Repetitions { Source = Documents.Source, Sets = 2, Count = 10, PerSide = false }, "2 sets of 10, hold 2–3 s, rest 60 s" },
        { new Dose.Isometric { Source = Documents.Source, Sets = 3, Hold = 30, PerSide = false }, "3 sets of 30 s, rest 60 s" },
        { new Dose.Isometric { Source = Documents.Source, Sets = 1, Hold = 45, PerSide = true }, "1 set of 45 s each side" },
        { new Dose.Steps { Source = Documents.Source, Sets = 2, PerDirection = 12 }, "2 sets of 12 steps each way, rest 60 s" },
        { new Dose.RunWalk { Source = Documents.Source, Repeats = 6, RunMinutes = 1, WalkMinutes = 4 }, "6 × (walk 4 min, run 1 min)" },
        { new Dose.RunWalk { Source = Documents.Source, Repeats = 1, RunMinutes = 9, WalkMinutes = 1 }, "walk 1 min, run 9 min" },
        { new Dose.RunWalk { Source = Documents.Source, Repeats = 1, RunMinutes = 20, WalkMinutes = 0 }, "run 20 min" },
        { new Dose.RunWalk { Source = Documents.Source, Repeats = 1, RunMinutes = 0, WalkMinutes = 30 }, "walk 30 min" },
    };

    [Theory]
    [MemberData(nameof(Doses))]
    public void Every_kind_of_dose_has_its_words(Dose dose, string amount) =>
        Words.Describe(Squat with { Dose = dose }).Should().Be($"Wall squat, with a band: {amount} (12 min)");

    [Theory]
    [InlineData("rtr-0", "Walk and run, brisk walk: walk 30 min")]
    [InlineData("rtr-1", "Walk and run, 1-minute runs: 6 × (walk 4 min, run 1 min) (30 min)")]
    [InlineData("rtr-5", "Walk and run, 9-minute runs: 3 × (walk 1 min, run 9 min) (30 min)")]
    [InlineData("rtr-7", "Walk and run, half an hour without a break: run 30 min")]
    public void A_walk_or_a_run_without_a_break_says_its_minutes_once(string rung, string line) =>
        Words.Describe(ReturnToRun.At(LadderPosition.Parse($"return-to-run/{rung}/0"))).Should().Be(line);

    [Theory]
    [InlineData("step-up/six-inch/0", "Step-up, 6 in (15 cm) step, check: 3 sets of 10 each side, rest 60 s (6 min)")]
    [InlineData("chair-stand/chair/0", "Chair stand, check: 1 set of 10 (1 min)")]
    [InlineData("single-leg-squat/few-inches/0", "Single-leg squat, a few inches, check: 1 set of 8 each side (2 min)")]
    [InlineData("return-to-run/rtr-0/0", "Walk and run, brisk walk, check: walk 30 min")]
    public void A_check_says_what_it_asks(string at, string line) =>
        Words.Describe(Protocol.Standard.LadderOf(LadderPosition.Parse(at).Exercise).At(LadderPosition.Parse(at), Purpose.Check)).Should().Be(line);

    [Fact]
    public void A_hold_of_one_length_is_one_number() =>
        Words.Describe(Squat with { Measures = [Documents.Hold with { Min = 2.5m, Max = 2.5m }] }).Should().Contain(", hold 2.5 s,");

    [Fact]
    public void Sets_without_a_rest_between_say_nothing_of_it() => Words.Describe(Squat with { RestSeconds = 0 }).Should().NotContain("rest");

    [Theory]
    [InlineData("weight", "1", ", with 1 lb (0.5 kg),")]
    [InlineData("weight", "2.5", ", with 2.5 lb (1.1 kg),")]
    [InlineData("weight", "0", null)]
    [InlineData("one-pound", "1", null)]
    public void A_weight_is_in_pounds_and_kilograms_unless_the_rung_is_named_after_it(string rung, string pounds, string? said)
    {
        var line = Words.Describe(Squat with { At = LadderPosition.Parse($"wall-squat/{rung}/0"), Load = new Load.Weight { Pounds = decimal.Parse(pounds, CultureInfo.InvariantCulture) } });

        if (said is null)
        {
            line.Should().NotContain(", with 1 lb").And.NotContain("0 lb");
        }
        else
        {
            line.Should().Contain(said);
        }
    }

    [Theory]
    [InlineData("toe-in", "(12 min). Turn the foot in a little.")]
    [InlineData("none-such", "(12 min). none-such")]
    public void A_cue_comes_last(string cue, string ends) => Words.Describe(Squat with { Cue = cue }).Should().EndWith(ends);

    [Fact]
    public void Numbers_are_the_same_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Words.Describe(Squat with { Measures = [Documents.Hold], Load = new Load.Weight { Pounds = 2.5m }, At = LadderPosition.Parse("wall-squat/weight/0") })
                .Should().Contain("hold 2–3.5 s").And.Contain("2.5 lb (1.1 kg)");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_words_between_can_be_replaced() =>
        Words.With(new Dictionary<string, string>(StringComparer.Ordinal) { ["phrase/each-side"] = "{amount} pro Seite" }).Describe(Squat).Should().Contain("20 pro Seite");
}
