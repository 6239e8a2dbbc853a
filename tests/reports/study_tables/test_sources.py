from reports.study_tables.sources import sources_table


def test_every_program_names_its_file_sheet_row_city_and_address(results, t, rows):
    table = rows(sources_table(results, t))

    row = next(row for row in table if row["Kode"] == "ECO-01")

    assert (row["Berkas"], row["Lembar"], row["Baris"]) == ("usulan.xlsx", "Program", 7)
    assert (row["Kota/kabupaten"], row["Alamat sumber"]) == ("Balikpapan", "https://example.test/eco")
    assert len(table) == len(results.study.programs)
