using RunnersKnee.Scheduling.Exact;

namespace RunnersKnee.Tests.Scheduling.Exact;

/// <summary>The rules and the levels of a week said a second time, day by day and without the solver's own tools.</summary>
internal sealed class WeekJudge
{
    private readonly WeekProblem _problem;
    private readonly (int Least, int Aim)[] _bounds;

    public WeekJudge(WeekProblem problem)
    {
        _problem = problem;
        _bounds = [.. Enumerable.Range(0, problem.Count).Select(Bounds)];
    }

    /// <summary>What a week does wrong, in words.</summary>
    public List<string> Violations(byte[] masks)
    {
        List<string> wrong = [];
        for (var i = 0; i < _problem.Count; i++)
        {
            if (!MayHave(i, masks[i]))
            {
                wrong.Add($"{i} on {Convert.ToString(masks[i], 2)}");
            }
        }

        var restDays = 0;
        for (var day = 0; day < 7; day++)
        {
            var (minutes, items, heavy, movements, isTwice) = (0, 0, 0, 0, false);
            for (var i = 0; i < _problem.Count; i++)
            {
                if (Has(masks[i], day))
                {
                    var part = _problem.Parts[i];
                    minutes += part.Minutes;
                    items++;
                    heavy += part.IsHeavy ? 1 : 0;
                    isTwice |= Has(movements, part.Movement);
                    movements |= 1 << part.Movement;
                }
            }

            restDays += heavy == 0 ? 1 : 0;
            if (minutes > _problem.Budgets[day] || isTwice || (_problem.HasDayLimits && (items > 4 || heavy > 2)))
            {
                wrong.Add($"day {day} has {minutes} minutes, {items} items, {heavy} heavy ones{(isTwice ? ", a movement twice" : "")}");
            }
        }

        if (_problem.HasDayLimits && restDays == 0)
        {
            wrong.Add("no day without a heavy item");
        }

        return wrong;
    }

    /// <summary>What a week is worth, most important first; of two weeks the higher first difference is the better one.</summary>
    public int[] Score(byte[] masks)
    {
        var n = _problem.Count;
        var score = new int[(3 * n) + 4];
        var minutes = new int[7];
        for (var i = 0; i < n; i++)
        {
            var (part, days) = (_problem.Parts[i], Days(masks[i]));
            if (days > 0)
            {
                score[i] = 1;
                score[n + i] = Math.Min(days, _bounds[i].Aim) - _bounds[i].Least;
                score[(2 * n) + i] = Math.Max(0, days - _bounds[i].Aim);
                score[3 * n] -= part.IsHeavy ? Days(masks[i] & _problem.RunningDays) : 0;
                score[(3 * n) + 1] -= part.HasPrevious ? Days(masks[i] ^ part.Previous) : 0;
                score[(3 * n) + 2] -= _problem.Spread == WeekSpread.Gaps ? Gaps(masks[i]) : Pairs(part, masks[i]);
                for (var day = 0; day < 7; day++)
                {
                    minutes[day] += Has(masks[i], day) ? part.Minutes : 0;
                }
            }
        }

        score[^1] = -minutes.Max();
        return score;
    }

    /// <summary>Every set of days that one exercise could have in a week of its own, none included, the earliest first.</summary>
    public byte[] Choices(int i) => [.. Enumerable.Range(0, 128).Where(mask => MayHave(i, mask)).Select(mask => (byte)mask)];

    private bool MayHave(int i, int mask) =>
        mask == 0
        || (MayLie(i, mask) && Days(mask) >= _bounds[i].Least && Days(mask) <= Math.Max(_bounds[i].Aim, _problem.Parts[i].Most)
            && !(_problem.Parts[i].IsHeavy && Days(mask) > _bounds[i].Aim && (mask & _problem.RunningDays) != 0));

    private (int Least, int Aim) Bounds(int i)
    {
        var most = Enumerable.Range(0, 128).Where(mask => MayLie(i, mask)).Max(Days);
        return (Math.Min(_problem.Parts[i].Least, most), Math.Min(_problem.Parts[i].Aim, most));
    }

    private bool MayLie(int i, int mask)
    {
        var part = _problem.Parts[i];
        for (var day = 0; day < 7; day++)
        {
            if (Has(mask, day) && (!Has(part.Days, day) || part.Minutes > _problem.Budgets[day] || (part.IsSpaced && FollowsAnother(part, mask, day))))
            {
                return false;
            }
        }

        return !(_problem.HasDayLimits && part.IsHeavy && mask == 127);
    }

    private bool FollowsAnother(WeekPart part, int mask, int day) =>
        day > 0 ? Has(mask, day - 1) : _problem.Repeats ? Has(mask, 6) : part.WasDoneOnSunday;

    private int Pairs(WeekPart part, int mask) => Enumerable.Range(0, 7).Count(day => Has(mask, day) && FollowsAnother(part, mask, day));

    private static int Gaps(int mask)
    {
        var days = Enumerable.Range(0, 7).Where(day => Has(mask, day)).ToList();
        return days.Select((day, n) => n + 1 < days.Count ? days[n + 1] - day : days[0] + 7 - day).Sum(gap => gap * gap);
    }

    private static bool Has(int mask, int day) => (mask >> day & 1) == 1;

    private static int Days(int mask)
    {
        var days = 0;
        for (var day = 0; day < 7; day++)
        {
            days += mask >> day & 1;
        }

        return days;
    }
}
