using System.Text;
using System.Text.Json;
using RunnersKnee.Tests.Planning;

namespace RunnersKnee.Tests.Serialization;

public class PlanSizeTests
{
    /// <summary>Small enough for a column of a table, whatever the database: three thousand bytes on three days a week, a few more with a session every day.</summary>
    [Theory]
    [InlineData(Weekdays.Monday | Weekdays.Wednesday | Weekdays.Friday, 3_000)]
    [InlineData(Weekdays.All, 3_200)]
    public void A_plan_of_six_exercises_and_a_fortnight_of_outcomes_is_a_small_document(Weekdays days, int most)
    {
        var runner = new Runner(Runner.Calm, Runner.EveryOtherDay with { TrainingDays = days });
        List<int> sizes = [];
        for (var day = 0; day < 250; day++)
        {
            _ = runner.LiveWell(1);
            if (runner.Plan.Items.Count == 6 && runner.Plan.Recent.Count > 8)
            {
                sizes.Add(Encoding.UTF8.GetByteCount(JsonSerializer.Serialize(runner.Plan, RunnersKneeJson.Plan)));
            }
        }

        sizes.Should().NotBeEmpty();
        sizes.Max().Should().BeLessThanOrEqualTo(most);
    }
}
