namespace RunnersKnee.Tests.Simulation.Year;

/// <summary>One day on which a session was shown, and the plan that showed it at the hour the runner trained.</summary>
internal sealed record Lived(Session Session, RehabPlan Plan)
{
    public DateOnly On => Session.On;

    /// <summary>What it wants of the runner, warm-ups and checks apart.</summary>
    public IEnumerable<Prescription> Training => Session.Items.Where(i => i.Purpose is Purpose.Training or Purpose.Trial);

    public Prescription? Run => Session.Items.FirstOrDefault(i => i.Dose is Dose.RunWalk && i.Purpose is not Purpose.Check);
}
