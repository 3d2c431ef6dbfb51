namespace RunnersKnee.Tests.Feedback;

public class PainScoreTests
{
    [Theory]
    [InlineData(-1)]
    [InlineData(11)]
    public void A_pain_score_outside_0_to_10_is_refused_with_the_range(int value) =>
        FluentActions.Invoking(() => new PainScore(value)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*0 to 10*");

    [Fact]
    public void The_default_pain_score_is_zero_an_answer_like_any_other() => default(PainScore).Should().Be(new PainScore(0));
}
