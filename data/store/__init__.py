"""What is kept: studies with every version of their lists, the files they came from, and who did what."""

from data.store.kept import About, AuditRow, Kept, StudyCard, VersionCard
from data.store.opening import open_store, shared_store
from data.store.store import Store
from data.store.trouble import StoreError, StoreTrouble, StudyChangedError

__all__ = [
    "About",
    "AuditRow",
    "Kept",
    "Store",
    "StoreError",
    "StoreTrouble",
    "StudyCard",
    "StudyChangedError",
    "VersionCard",
    "open_store",
    "shared_store",
]
