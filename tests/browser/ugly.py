"""Twenty lists as agencies send them, each untidy in its own way; the same bytes every time."""

from tests.browser.ugly_cells import broken_formulas, in_millions, misspelt, struck, texts
from tests.browser.ugly_layouts import (
    csv,
    hidden,
    merged_down,
    offset,
    sections,
    several_sheets,
    titled,
    twice,
    two_level,
)
from tests.browser.ugly_rows import HEADINGS
from tests.browser.ugly_sheets import saved


def ugly_files():
    """Give name and bytes of each file, in the order they are dropped."""
    made = [
        ("Rekap Bappeda Litbang 2019.xlsx", titled("Bappeda Litbang", 18, borrowed=("Dinas Kominfo", "BPBD"))),
        ("usulan kominfo.xlsx", two_level("Dinas Kominfo", 16)),
        ("USULAN_DINKES final.csv", csv("Dinas Kesehatan", 14, "cp1252")),
        ("disdikbud.csv", csv("Dinas Pendidikan dan Kebudayaan", 15, "utf-8-sig")),
        ("DLH - quick win.xlsx", in_millions("Dinas Lingkungan Hidup", 12, right=True)),
        ("DPU 2019-2020.xlsx", in_millions("Dinas Pekerjaan Umum", 13, right=False)),
        ("dishub_hidden.xlsx", hidden("Dinas Perhubungan", 11)),
        ("Disdag.xlsx", merged_down("Dinas Perdagangan", 12)),
        ("disporapar (1).xlsx", sections("Dinas Pemuda, Olahraga dan Pariwisata", 18)),
        ("BPBD Kota.xlsx", offset("BPBD", 9)),
        ("dpmpt angka teks.xlsx", texts("Dinas Penanaman Modal dan Perizinan", 12)),
        ("satpol pp.xlsx", struck("Satpol PP", 8)),
        ("Dinsos rumus.xlsx", broken_formulas("Dinas Sosial", 10)),
        ("DP3AKB.xlsx", misspelt("DP3AKB", 11)),
        ("perpustakaan arsip.xlsx", several_sheets("Dinas Perpustakaan dan Arsip", 14)),
        ("disdukcapil.xlsx", b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n"),
        ("kesbangpol.xlsx", b""),
        ("bkpsdm judul saja.xlsx", saved(lambda sheet, _: sheet.append(HEADINGS))),
        ("usulan kominfo (revisi 2).xlsx", titled("Dinas Kominfo", 17)),
        ("kelurahan gabungan.xlsx", twice("Kecamatan dan Kelurahan", 400)),
    ]
    return tuple(made)
