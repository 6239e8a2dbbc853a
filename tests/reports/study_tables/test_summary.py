from dataclasses import replace

from reports.report import as_cell
from reports.results import results_of
from reports.study_tables.summary import summary_table
from scoring.shortlist import RuleSettings
from tests.reports.conftest import MADE_AT
