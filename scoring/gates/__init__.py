"""Conditions that a program meets before it can stand on the list (*syarat awal*), and judgement beside them."""

from scoring.gates.consideration import Authority, Consideration, check_answered_for
from scoring.gates.evidence import evidence_given
from scoring.gates.gate import Gate, GateLimits, GateState
from scoring.gates.own import GateAnswer, OwnGate, answered, answers_by_program, own_gate
from scoring.gates.standing import Standing, check_each, check_gates

__all__ = [
    "Authority",
    "Consideration",
    "Gate",
    "GateAnswer",
    "GateLimits",
    "GateState",
    "OwnGate",
    "Standing",
    "answered",
    "answers_by_program",
    "check_answered_for",
    "check_each",
    "check_gates",
    "evidence_given",
    "own_gate",
]
