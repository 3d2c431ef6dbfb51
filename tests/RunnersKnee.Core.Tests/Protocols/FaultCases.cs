namespace RunnersKnee.Tests.Protocols;

/// <summary>One way to break a protocol for every kind of fault; each breaks the exercise at a place and tells what must be said.</summary>
internal static class FaultCases
{
    public static IReadOnlyDictionary<string, Func<Draft, int, string>> All { get; } = new Dictionary<string, Func<Draft, int, string>>(StringComparer.Ordinal)
    {
        ["an exercise id twice"] = (draft, at) =>
        {
            draft.Exercises.Add(draft.Exercises[at]);
            return $"exercises[{draft.Exercises.Count - 1}].id: 'hop-{at}' is there twice";
        },
        ["an exercise without a ladder"] = (draft, _) =>
        {
            draft.AddExercise("alone");
            return $"exercises[{draft.Exercises.Count - 1}]: 'alone' has no ladder";
        },
        ["a ladder without an exercise"] = (draft, _) =>
        {
            draft.AddLadder("nothing", []);
            return $"ladders[{draft.Ladders.Count - 1}].exercise: there is no exercise 'nothing'";
        },
        ["a second ladder"] = (draft, at) =>
        {
            draft.AddLadder($"hop-{at}", []);
            return $"ladders[{draft.Ladders.Count - 1}].exercise: 'hop-{at}' is there twice";
        },
        ["ladders in another order"] = (draft, _) =>
        {
            draft.AddExercise("first");
            draft.AddExercise("second");
            draft.AddLadder("second", []);
            draft.AddLadder("first", []);
            return "ladders: must be in the order of the exercises, but 'second' stands where 'first' belongs";
        },
        ["an unknown base rung"] = (draft, at) =>
        {
            draft.Ladder(at, l => l with { BaseRung = "cellar" });
            return $"ladders[{at}].baseRung: there is no rung 'cellar'";
        },
        ["an unknown start rung"] = (draft, at) =>
        {
            draft.Ladder(at, l => l with { StartRung = "attic" });
            return $"ladders[{at}].startRung: there is no rung 'attic'";
        },
        ["a start dose that the rung has not"] = (draft, at) =>
        {
            draft.Ladder(at, l => l with { StartDose = 3 });
            return $"ladders[{at}].startDose: 3 is not on rung 'middle', whose doses are 0 to 2";
        },
        ["gate sessions without days"] = (draft, at) =>
        {
            draft.Ladder(at, l => l with { GateSessions = 3 });
            return $"ladders[{at}].gateSessions: sessions need days to lie in, and gatePainFreeDays is 0";
        },
        ["fewest times above most times"] = (draft, at) =>
        {
            draft.Ladder(at, l => l with { Frequency = Draft.Times(3, 2, apart: false) });
            return $"ladders[{at}].frequency: min 3 is more than max 2";
        },
        ["four days apart in every week"] = (draft, at) =>
        {
            draft.Ladder(at, l => l with { Frequency = Draft.Times(4, 4, apart: true) });
            return $"ladders[{at}].frequency: days that do not touch can be at most 3 in every week and 4 in every other week, not 4 to 4";
        },
        ["no rungs"] = (draft, at) =>
        {
            draft.Ladder(at, l => l with { Rungs = [], SwapTo = [] });
            return $"ladders[{at}].rungs: there must be at least one";
        },
        ["a rung id twice"] = (draft, at) =>
        {
            draft.Rung(at, 2, r => r with { Id = "low" });
            return $"ladders[{at}].rungs[2].id: 'low' is there twice";
        },
        ["a first level above zero"] = (draft, at) =>
        {
            draft.Rung(at, 0, r => r with { Level = 1 });
            return $"ladders[{at}].rungs[0].level: the first is 0, not 1";
        },
        ["a hole between levels"] = (draft, at) =>
        {
            draft.Rung(at, 2, r => r with { Level = 3 });
            return $"ladders[{at}].rungs[2].level: after 1 comes 1 or 2, not 3";
        },
        ["levels that fall"] = (draft, at) =>
        {
            draft.Rung(at, 2, r => r with { Level = 0 });
            return $"ladders[{at}].rungs[2].level: after 1 comes 1 or 2, not 0";
        },
        ["equipment that does not exist"] = (draft, at) =>
        {
            draft.Rung(at, 1, r => r with { Needs = (Equipment)1024 });
            return $"ladders[{at}].rungs[1].needs: 1024 holds equipment that does not exist";
        },
        ["no doses"] = (draft, at) =>
        {
            draft.Rung(at, 2, r => r with { Doses = [] });
            return $"ladders[{at}].rungs[2].doses: there must be 1 to 5, not 0";
        },
        ["too many doses"] = (draft, at) =>
        {
            draft.Rung(at, 2, r => r with { Doses = [.. Enumerable.Range(1, 6).Select(Draft.Reps)] });
            return $"ladders[{at}].rungs[2].doses: there must be 1 to 5, not 6";
        },
        ["doses of different kinds"] = (draft, at) =>
        {
            draft.Rung(at, 2, r => r with { Doses = [Draft.Reps(5), Draft.Reps(10), Draft.Hold(30)] });
            return $"ladders[{at}].rungs[2].doses: are of different kinds: Repetitions, Isometric";
        },
        ["a check of another kind than the doses"] = (draft, at) =>
        {
            draft.Rung(at, 1, r => r with { CheckDose = Draft.Hold(30) });
            return $"ladders[{at}].rungs[1].checkDose: Isometric is not the kind of its doses, Repetitions";
        },
        ["a check that asks nothing"] = (draft, at) =>
        {
            draft.Exercise(at, e => e with { Stages = new Dictionary<Stage, Purpose> { [Stage.Build] = Purpose.Check } });
            return $"ladders[{at}].rungs: the exercise is there only as a check, and none of them has a checkDose";
        },
        ["a ladder that runs only in part"] = (draft, at) =>
        {
            draft.Rung(at, 2, r => r with { Doses = [Draft.Run(30)], EntryDose = 0 });
            return $"ladders[{at}].rungs[2].doses: walking and running stand on every rung of a ladder or on none";
        },
        ["a dose no larger than the one before"] = (draft, at) =>
        {
            draft.Rung(at, 2, r => r with { Doses = [Draft.Reps(5), Draft.Reps(10), Draft.Reps(10)] });
            return $"ladders[{at}].rungs[2].doses[2]: 60 in all is not more than the 60 before it";
        },
        ["an entry dose that the rung has not"] = (draft, at) =>
        {
            draft.Rung(at, 2, r => r with { EntryDose = 3 });
            return $"ladders[{at}].rungs[2].entryDose: 3 is not among its doses 0 to 2";
        },
        ["a harder rung that loads the knee less"] = (draft, at) =>
        {
            draft.Rung(at, 2, r => r with { KneeLoad = KneeLoad.None });
            return $"ladders[{at}].rungs[2].kneeLoad: None is less than the Low of the easier rung 'low'";
        },
        ["a harder rung with less weight"] = (draft, at) =>
        {
            draft.Rung(at, 1, r => r with { Load = new Load.Weight { Pounds = 2 } });
            draft.Rung(at, 2, r => r with { Load = new Load.Weight { Pounds = 1 } });
            return $"ladders[{at}].rungs[2].load: is lighter than that of the easier rung 'middle'";
        },
        ["a harder rung with a weaker band in the same place"] = (draft, at) =>
        {
            draft.Rung(at, 1, r => r with { Load = new Load.Band { Strength = 2, Placement = "ankles" } });
            draft.Rung(at, 2, r => r with { Load = new Load.Band { Strength = 1, Placement = "ankles" } });
            return $"ladders[{at}].rungs[2].load: is lighter than that of the easier rung 'middle'";
        },
        ["a rung that never opens"] = (draft, at) =>
        {
            draft.Rung(at, 2, r => r with { OpensIn = Stage.Maintain });
            return $"ladders[{at}].rungs[2].opensIn: no stage from Maintain on allows the exercise";
        },
        ["a rung to begin on that opens late"] = (draft, at) =>
        {
            draft.Rung(at, 1, r => r with { OpensIn = Stage.RunReturn });
            draft.Rung(at, 2, r => r with { OpensIn = Stage.RunReturn });
            return $"ladders[{at}].rungs[1].opensIn: the exercise begins on this rung, and Build allows it before RunReturn";
        },
        ["a harder rung that opens before an easier one"] = (draft, at) =>
        {
            draft.Ladder(at, l => l with { BaseRung = "low" });
            draft.Rung(at, 1, r => r with { OpensIn = Stage.RunReturn });
            return $"ladders[{at}].rungs[2].opensIn: is before that of the easier rung 'middle'";
        },
        ["a swap to no exercise"] = (draft, at) => Swap(draft, at, "skip/low/1", "names no exercise of this protocol"),
        ["a swap to no rung"] = (draft, at) => Swap(draft, at, $"hop-{at - 1}/cellar/1", "is not on its ladder"),
        ["a swap to no dose"] = (draft, at) => Swap(draft, at, $"hop-{at - 1}/low/4", "is not on its ladder"),
        ["a swap to itself"] = (draft, at) => Swap(draft, at, $"hop-{at}/low/1", "is the exercise itself"),
        ["a swap that loads the knee more"] = (draft, at) =>
        {
            draft.Ladder(at, l => l with { Rungs = [.. l.Rungs.Select(r => r with { KneeLoad = KneeLoad.None })] });
            return Swap(draft, at, $"hop-{at - 1}/low/1", $"loads the knee more (Low) than any rung of 'hop-{at}' (None)");
        },
        ["an exercise that no stage allows"] = (draft, at) =>
        {
            draft.Exercise(at, e => e with { Stages = new Dictionary<Stage, Purpose>() });
            return $"exercises[{at}].stages: no stage allows it";
        },
        ["a measure of an exercise upside down"] = (draft, at) =>
        {
            draft.Exercise(at, e => e with { Measures = [Draft.Height(2, 1.5m)] });
            return $"exercises[{at}].measures[0]: min 2 is more than max 1.5";
        },
        ["a measure of a rung upside down"] = (draft, at) =>
        {
            draft.Rung(at, 1, r => r with { Measures = [Draft.Height(3, 4), Draft.Height(9, 8)] });
            return $"ladders[{at}].rungs[1].measures[1]: min 9 is more than max 8";
        },
        ["a flag id twice"] = (draft, _) =>
        {
            draft.Flags.Add(draft.Flags[0]);
            return $"flags[{draft.Flags.Count - 1}].id: 'RF-90' is there twice";
        },
        ["a warning sign of the library that is missing"] = (draft, _) =>
        {
            draft.Flag("YF-08", f => f with { Id = "YF-98" });
            draft.Words["flag/YF-98"] = "A sign";
            return "flags: there is no 'YF-08', which the library raises by itself";
        },
        ["a red flag that does not suspend the plan"] = (draft, _) =>
            $"flags[{draft.Flag("RF-12", f => f with { Urgency = Urgency.Yellow })}].urgency: 'RF-12' must be at least Urgent, not Yellow",
        ["a warning sign of the library that asks for nothing"] = (draft, _) =>
            $"flags[{draft.Flag("YF-09", f => f with { Urgency = Urgency.None })}].urgency: 'YF-09' must be at least Yellow, not None",
        ["a register entry twice"] = (draft, _) =>
        {
            draft.Citations.Add(draft.Citations[0]);
            return $"citations[{draft.Citations.Count - 1}].id: 'S-BOOK' is there twice";
        },
        ["a citation that rests on nothing in the register"] = (draft, at) =>
        {
            draft.Ladder(at, l => l with { GateSource = new() { Id = "E-99", Provenance = Provenance.Published, Source = "S-NOWHERE" } });
            return $"ladders[{at}].gateSource.source: 'S-NOWHERE' is not in citations";
        },
        ["a use without a text"] = (draft, at) =>
        {
            draft.Exercise(at, e => e with { Uses = ["home", "moon-walks"] });
            return $"exercises[{at}].uses[1]: there is no text 'use/moon-walks'";
        },
        ["a tempo without a text"] = (draft, at) =>
        {
            draft.Exercise(at, e => e with { Tempo = ["presto"] });
            return $"exercises[{at}].tempo[0]: there is no text 'tempo/presto'";
        },
        ["a cue without a text"] = (draft, at) =>
        {
            draft.Exercise(at, e => e with { Cues = ["toe-out"] });
            return $"exercises[{at}].cues[0]: there is no text 'cue/toe-out'";
        },
        ["an exercise without a name"] = (draft, at) =>
        {
            draft.Words.Remove($"exercise/hop-{at}/name");
            return $"exercises[{at}]: there is no text 'exercise/hop-{at}/name'";
        },
        ["a rung without a text"] = (draft, at) =>
        {
            draft.Words.Remove($"rung/hop-{at}/high");
            return $"ladders[{at}].rungs[2]: there is no text 'rung/hop-{at}/high'";
        },
        ["a flag without a text"] = (draft, _) =>
        {
            draft.Flags.Add(draft.Flags[0] with { Id = "RF-91" });
            return $"flags[{draft.Flags.Count - 1}]: there is no text 'flag/RF-91'";
        },
        ["a blank text"] = (draft, at) =>
        {
            draft.Words[$"rung/hop-{at}/high"] = " ";
            return $"words['rung/hop-{at}/high']: a key and its text must not be blank";
        },

        // last, as they change what the others broke
        ["nothing to begin with in the first stage"] = (draft, _) =>
        {
            draft.Change(Draft.Press, e => e with { Family = "core" });
            return "exercises: a plan that begins in CalmDown needs exercises of at least 2 of the families quad, hip, glute that are trained in CalmDown, need no equipment and load the knee less than High, not 1";
        },
        ["nothing to begin with in the second stage"] = (draft, _) =>
        {
            for (var i = 0; i < draft.Exercises.Count; i++)
            {
                draft.Exercise(i, e => e.Id.ToString() == Draft.Squeeze ? e : e with { Family = "mobility" });
            }

            return "exercises: a plan that begins in Build needs exercises of at least 2 of the families quad, hip, core that are trained in Build, need no equipment and load the knee less than High, not 1";
        },
        ["no floor"] = (draft, _) =>
        {
            draft.Rung(draft.Change(Draft.Press), 0, r => r with { KneeLoad = KneeLoad.Low });
            draft.Rung(draft.Change(Draft.Squeeze), 0, r => r with { KneeLoad = KneeLoad.Low });
            return "ladders: at least one must have a lowest rung of knee load None that needs no equipment, of an exercise that every stage trains or tries";
        },
        ["no red flag that is asked"] = (draft, _) =>
        {
            for (var i = 0; i < draft.Flags.Count; i++)
            {
                draft.Flags[i] = draft.Flags[i] with { IsAsked = draft.Flags[i].Urgency < Urgency.Urgent };
            }

            return "flags: at least one that is Urgent or Emergency must be asked";
        },
    };

    private static string Swap(Draft draft, int at, string to, string what)
    {
        draft.Ladder(at, l => l with { SwapTo = [LadderPosition.Parse(to)] });
        return $"ladders[{at}].swapTo[0]: '{to}' {what}";
    }
}
