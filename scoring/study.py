"""One prioritisation: its programs, criteria, weights, method, conditions and rules, with nothing outside it."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from scoring.bimtek import BimtekList
from scoring.blanks import BlankPolicy, PlaceRange, place_ranges
from scoring.criteria import BUDGET, CRITERIA, Criterion, ImpactCounting, counted
from scoring.gates import Consideration, Gate, GateAnswer, GateLimits, OwnGate, Standing, check_each
from scoring.matrix import DecisionMatrix, build_matrix
from scoring.methods import DEFAULT_METHOD, METHODS, Method, method_named
from scoring.placed_by_hand import PlacedByHand
from scoring.program import Program
from scoring.ranking import Ranking, rank
from scoring.rejected import Rejected
from scoring.scenario import Scenario
from scoring.shortlist import MOST_LISTS, Candidate, RuleSettings, Shortlist, choose_shortlist, rules_for
from scoring.typed_value import TypedValue, with_typed
from scoring.weighting import Dialogue, Seal, Weighting, default_weighting


@dataclass(frozen=True)
class Study:
    """One prioritisation (*Kajian*): everything a result depends on.

    counting        how the six impact ratings enter
    weighting       None asks for the default of the criteria that count
    method          key of the method that orders the programs on the screen; the list's value is always the default's
    considerations  judgement beside the method, on the record
    version         grows with each change of the list of programs
    rejected        programs taken off the list, with the reason
    blanks          what becomes of a program with a blank where a criterion has weight
    typed_values    values typed with a reason into blanks; a value of the list itself goes before
    dialogues       what was answered in each way to weigh, whether or not its weights were taken
    seal            of the weights and anchors, once somebody sealed them; it may be broken
    own_gates       conditions of the team's own, beside those that every study has
    gate_answers    how programs stand before them
    placed          programs moved onto or off the list by hand; those of programs that left the list stay, to be told
    scenarios       saved to be compared, each with the list it gave then
    bimtek          the list of each stage of technical guidance
    """

    name: str = ""
    programs: tuple[Program, ...] = ()
    criteria: tuple[Criterion, ...] = CRITERIA
    counting: ImpactCounting = ImpactCounting.MAIN_AND_BREADTH
    weights: Weighting | None = None
    method: str = DEFAULT_METHOD
    limits: GateLimits = field(default_factory=GateLimits)
    considerations: tuple[Consideration, ...] = ()
    rules: RuleSettings = field(default_factory=RuleSettings)
    version: int = 0
    rejected: tuple[Rejected, ...] = ()
    blanks: BlankPolicy = BlankPolicy.LEAVE_OUT
    typed_values: tuple[TypedValue, ...] = ()
    dialogues: tuple[Dialogue, ...] = ()
    seal: Seal | None = None
    own_gates: tuple[OwnGate, ...] = ()
    gate_answers: tuple[GateAnswer, ...] = ()
    placed: tuple[PlacedByHand, ...] = ()
    scenarios: tuple[Scenario, ...] = ()
    bimtek: tuple[BimtekList, ...] = ()

    @property
    def counted_criteria(self) -> tuple[Criterion, ...]:
        """Give the criteria that may carry weight."""
        return counted(self.criteria, self.counting)

    @property
    def weighting(self) -> Weighting:
        """Give the weighting in force."""
        return self.weights if self.weights is not None else default_weighting(self.counted_criteria)

    @property
    def illustrated(self) -> bool:
        """Say whether any value in the list is an illustration without a source."""
        return any(program.illustrated for program in self.programs)

    @property
    def scored_programs(self) -> tuple[Program, ...]:
        """Give the programs as they are scored: with typed values in their blanks.

        Conditions and costs look at `programs`: a fact that somebody typed is not verified, nor a ceiling granted.
        """
        return with_typed(self.programs, self.typed_values)

    def program(self, code: str) -> Program:
        """Give the program of a code."""
        return next(program for program in self.programs if program.code == code)

    def scored_program(self, code: str) -> Program:
        """Give the program of a code as it is scored."""
        return with_typed([self.program(code)], self.typed_values)[0]

    def criterion(self, key: str) -> Criterion:
        """Give the criterion of a key."""
        return next(criterion for criterion in self.criteria if criterion.key == key)

    def dialogue(self, way: str) -> Dialogue:
        """Give what was answered in one way to weigh; nothing where nobody began."""
        return next((dialogue for dialogue in self.dialogues if dialogue.way == way), Dialogue(way))

    def with_dialogue(self, dialogue: Dialogue) -> "Study":
        """Put the answers of one way in place of those there were."""
        if any(one.way == dialogue.way for one in self.dialogues):
            kept = tuple(dialogue if one.way == dialogue.way else one for one in self.dialogues)
            return replace(self, dialogues=kept)
        return replace(self, dialogues=(*self.dialogues, dialogue))

    def with_programs(self, programs: Sequence[Program], name: str = "") -> "Study":
        """Give the study a new version of its list; what was noted and answered of programs that left goes too.

        A program without a name is called by its code: nothing on a screen or paper stays blank.
        """
        named = [p if p.name.strip() else replace(p, name=p.code) for p in programs]
        codes = {program.code for program in named}
        kept = tuple(c for c in self.considerations if c.program in codes)
        return replace(
            self,
            name=name or self.name,
            programs=tuple(named),
            considerations=kept,
            typed_values=tuple(one for one in self.typed_values if one.program in codes),
            gate_answers=tuple(one for one in self.gate_answers if one.program in codes),
            version=self.version + 1,
        )

    def matrix(self) -> DecisionMatrix:
        """Set out the programs against the criteria with weight; once for all who ask, so nobody may write into it."""
        return self._matrix

    @cached_property
    def _matrix(self) -> DecisionMatrix:
        return build_matrix(self.scored_programs, self.counted_criteria, self.weighting)

    def ranking(self, method: Method | None = None) -> Ranking:
        """Rank the programs under the study's method, or another.

        Raises
        ------
        ScoringError: what `rank` refuses.
        """
        return rank(self.matrix(), self.weighting, method or method_named(self.method))

    def place_ranges(self) -> tuple[PlaceRange, ...]:
        """Give every program the places it can take, whatever stands in the blanks of the list.

        Raises
        ------
        ScoringError: what `place_ranges` refuses.
        """
        return place_ranges(self.scored_programs, self.criteria, self.counted_criteria, self.weighting)

    @property
    def gates(self) -> tuple[str, ...]:
        """Give the conditions in order: those of every study, then the keys of the team's own."""
        return (*Gate, *(gate.key for gate in self.own_gates))

    def standings(self) -> dict[str, Standing]:
        """Hold every program against the conditions, by code."""
        return check_each(self.programs, self.limits, self.considerations, self.own_gates, self.gate_answers)

    def candidates(self) -> tuple[Candidate, ...]:
        """Give the ranked programs that meet the conditions, with their value on declared anchors.

        Raises
        ------
        ScoringError: what `rank` refuses.
        """
        scores = self.ranking(METHODS[DEFAULT_METHOD]).scores
        standings = self.standings()
        return tuple(
            Candidate(
                code=p.code,
                dimension=p.dimension,
                value=float(scores[p.code]),
                cost=p.value(BUDGET),
                agency=p.agency,
                source=p.fund_source,
                start=p.start,
                end=p.end,
                least_share=self.rules.least_shares.get(p.code, 1.0),
            )
            for p in self.programs
            if p.code in scores.index and standings[p.code].eligible
        )

    def shortlist(self, *, most: int = MOST_LISTS) -> Shortlist:
        """Choose the list under the study's rules.

        most  so many equally good lists are looked for; 1 looks for none

        Raises
        ------
        ScoringError: what `rank` refuses.
        """
        candidates = self.candidates()
        return choose_shortlist(candidates, rules_for(self.rules, candidates), most=most)
