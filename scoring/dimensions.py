"""The six smart city dimensions and their eighteen sub-dimensions."""

from enum import StrEnum


class Dimension(StrEnum):
    """Name a smart city dimension; declaration order is the order on every screen and paper."""

    GOVERNANCE = "governance"
    BRANDING = "branding"
    ECONOMY = "economy"
    LIVING = "living"
    SOCIETY = "society"
    ENVIRONMENT = "environment"

    @property
    def code_prefix(self) -> str:
        """Give the three letters that open a program's code, as in `GOV-01`.

        Examples
        --------
        >>> Dimension.ENVIRONMENT.code_prefix
        'ENV'
        """
        return self.value[:3].upper()


SUB_DIMENSIONS: dict[Dimension, tuple[str, ...]] = {
    Dimension.GOVERNANCE: ("public_service", "bureaucracy_management", "policy_efficiency"),
    Dimension.BRANDING: ("tourism_ecosystem", "business_ecosystem", "city_face"),
    Dimension.ECONOMY: ("competitive_industry", "peoples_welfare", "transaction_ecosystem"),
    Dimension.LIVING: ("spatial_harmony", "transport_facilities", "health_facilities"),
    Dimension.SOCIETY: ("community_interaction", "learning_ecosystem", "community_safety"),
    Dimension.ENVIRONMENT: ("environmental_protection", "waste_management", "energy_management"),
}
"""Keys of the sub-dimensions by dimension, as the national guide lists them (*Gerakan Menuju 100 Smart City*)."""
