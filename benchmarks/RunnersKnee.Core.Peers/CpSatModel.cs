using System.Numerics;
using Google.OrTools.Sat;
using RunnersKnee.Rules;
using RunnersKnee.Scheduling.Exact;

namespace RunnersKnee.Peers;

/// <summary>
/// The week as a team would give it to a solver library: one switch for each exercise and day, and every rule a linear constraint. The levels
/// come out as terms with their ranges, the most important first; a term that is to be small is counted as what it stays below its range.
/// </summary>
internal sealed class CpSatModel
{
    private readonly WeekProblem _problem;
    private readonly BoolVar[] _admitted;
    private readonly BoolVar?[,] _on;
    private readonly WeekBounds[] _bounds;
    private readonly LinearExprBuilder[] _minutes;
    private readonly List<(LinearExpr Term, long Range)> _toward = [];
    private readonly List<(LinearExpr Term, long Range)> _extra = [];

    public CpSatModel(WeekProblem problem)
    {
        _problem = problem;
        _on = new BoolVar?[problem.Count, 7];
        _admitted = new BoolVar[problem.Count];
        _bounds = [.. Enumerable.Range(0, problem.Count).Select(i => WeekBounds.Of(problem, i))];
        for (var i = 0; i < problem.Count; i++)
        {
            AddPart(i);
        }

        _minutes = [.. Enumerable.Range(0, 7).Select(Minutes)];
        AddDays();
        AddLevels();
    }

    public CpModel Model { get; } = new();

    /// <summary>What is maximised, most important first: each term is 0 to its range.</summary>
    public List<(LinearExpr Term, long Range)> Levels { get; } = [];

    public byte[] Masks(CpSolver solver) =>
        [.. Enumerable.Range(0, _problem.Count).Select(i => (byte)Enumerable.Range(0, 7).Where(day => _on[i, day] is { } on && solver.BooleanValue(on)).Sum(day => 1 << day))];

    private void AddPart(int i)
    {
        var (part, bounds) = (_problem.Parts[i], _bounds[i]);
        _admitted[i] = Model.NewBoolVar("");
        for (var day = 0; day < 7; day++)
        {
            _on[i, day] = (bounds.Days >> day & 1) == 1 ? Model.NewBoolVar("") : null;
        }

        var count = LinearExpr.NewBuilder().AddTerm(_admitted[i], bounds.Least);
        if (bounds.Aim > bounds.Least)
        {
            var toward = Model.NewIntVar(0, bounds.Aim - bounds.Least, "");
            Model.Add(toward <= (bounds.Aim - bounds.Least) * _admitted[i]);
            count.Add(toward);
            _toward.Add((toward, bounds.Aim - bounds.Least));
        }

        if (bounds.Most > bounds.Aim)
        {
            var extra = Model.NewIntVar(0, bounds.Most - bounds.Aim, "");
            Model.Add(extra <= (bounds.Most - bounds.Aim) * _admitted[i]);
            count.Add(extra);
            _extra.Add((extra, bounds.Most - bounds.Aim));
            KeepExtraOffRuns(i, extra, bounds.Most - bounds.Aim);
        }

        Model.Add(LinearExpr.Sum(On(i, 127)) == count);
        if (bounds.Least == 0)
        {
            Model.Add(_admitted[i] == 0);
        }

        for (var day = part.IsSpaced ? 0 : 7; day < (_problem.Repeats ? 7 : 6); day++)
        {
            if (_on[i, day] is { } today && _on[i, (day + 1) % 7] is { } tomorrow)
            {
                Model.AddBoolOr([today.Not(), tomorrow.Not()]);
            }
        }
    }

    /// <summary>A heavy exercise has days beyond its aim only when none of its days is a running day.</summary>
    private void KeepExtraOffRuns(int i, IntVar extra, int range)
    {
        if (_problem.Parts[i].IsHeavy)
        {
            var beyond = Model.NewBoolVar("");
            Model.Add(extra <= range * beyond);
            foreach (var on in On(i, _problem.RunningDays))
            {
                Model.AddImplication(beyond, on.Not());
            }
        }
    }

    private void AddDays()
    {
        var restDays = new List<ILiteral>();
        for (var day = 0; day < 7; day++)
        {
            var today = 1 << day;
            Model.Add(_minutes[day] <= _problem.Budgets[day]);
            if (_problem.HasDayLimits)
            {
                var rests = Model.NewBoolVar("");
                Model.Add(LinearExpr.Sum(Parts(_ => true).SelectMany(i => On(i, today))) <= Limits.ItemsPerDay);
                Model.Add(LinearExpr.Sum(Parts(p => p.IsHeavy).SelectMany(i => On(i, today))) <= Limits.HeavyItemsPerDay);
                foreach (var on in Parts(p => p.IsHeavy).SelectMany(i => On(i, today)))
                {
                    Model.AddImplication(rests, on.Not());
                }

                restDays.Add(rests);
            }

            foreach (var same in Parts(_ => true).GroupBy(i => _problem.Parts[i].Movement).Where(g => g.Count() > 1))
            {
                Model.AddAtMostOne(same.SelectMany(i => On(i, today)));
            }
        }

        if (_problem.HasDayLimits)
        {
            Model.AddBoolOr(restDays);
        }
    }

    private void AddLevels()
    {
        var peak = Model.NewIntVar(0, _problem.Budgets.Max(), "");
        for (var day = 0; day < 7; day++)
        {
            Model.Add(_minutes[day] <= peak);
        }

        Levels.AddRange(_admitted.Select(a => ((LinearExpr)a, 1L)));
        Levels.AddRange(_toward);
        Levels.AddRange(_extra);
        AddCost(LinearExpr.Sum(Parts(p => p.IsHeavy).SelectMany(i => On(i, _problem.RunningDays))), 7 * Parts(p => p.IsHeavy).Count());
        var withPrevious = Parts(p => p.HasPrevious).ToList();
        AddCost(LinearExpr.Sum(withPrevious.Select(Moved)), 7 * withPrevious.Count);
        AddCost(LinearExpr.Sum(Parts(_ => true).Select(Spread)), _problem.Count * (_problem.Spread.Max() + 1));
        AddCost(peak, _problem.Budgets.Max());
    }

    private void AddCost(LinearExpr cost, long range) => Levels.Add((range - cost, range));

    private LinearExpr Moved(int i)
    {
        var previous = _problem.Parts[i].Previous;
        var moved = LinearExpr.NewBuilder().AddTerm(_admitted[i], BitOperations.PopCount((uint)previous));
        On(i, previous).ForEach(on => moved.AddTerm(on, -1));
        On(i, ~previous).ForEach(on => moved.Add(on));
        return moved;
    }

    /// <summary>Pairs of days in a row get a switch each; any other price is a table of all sets of days.</summary>
    private LinearExpr Spread(int i)
    {
        if (_problem.Spread == WeekSpread.Gaps)
        {
            return SpreadByTable(i);
        }

        var pairs = LinearExpr.NewBuilder();
        if (_problem.Parts[i].WasDoneOnSunday && !_problem.Repeats && _on[i, 0] is { } monday)
        {
            pairs.Add(monday);
        }

        for (var day = _problem.Parts[i].IsSpaced ? 7 : 0; day < (_problem.Repeats ? 7 : 6); day++)
        {
            if (_on[i, day] is { } today && _on[i, (day + 1) % 7] is { } tomorrow)
            {
                var both = Model.NewBoolVar("");
                Model.AddBoolOr([today.Not(), tomorrow.Not(), both]);
                pairs.Add(both);
            }
        }

        return pairs;
    }

    private IntVar SpreadByTable(int i)
    {
        var price = Model.NewIntVar(0, 63, "");
        var table = Model.AddAllowedAssignments([.. On(i, 127), price]);
        var days = Enumerable.Range(0, 7).Where(day => _on[i, day] is not null).ToList();
        for (var mask = 0; mask < 128; mask++)
        {
            if ((mask & ~_bounds[i].Days) == 0)
            {
                table.AddTuple([.. days.Select(day => (long)(mask >> day & 1)), _problem.Spread[mask]]);
            }
        }

        return price;
    }

    private LinearExprBuilder Minutes(int day)
    {
        var minutes = LinearExpr.NewBuilder();
        foreach (var i in Parts(_ => true))
        {
            On(i, 1 << day).ForEach(on => minutes.AddTerm(on, _problem.Parts[i].Minutes));
        }

        return minutes;
    }

    private IEnumerable<int> Parts(Func<WeekPart, bool> where) => Enumerable.Range(0, _problem.Count).Where(i => where(_problem.Parts[i]));

    private List<BoolVar> On(int i, int days) =>
        [.. Enumerable.Range(0, 7).Where(day => (days >> day & 1) == 1).Select(day => _on[i, day]).OfType<BoolVar>()];
}
