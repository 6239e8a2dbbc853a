"""How a reading of the corpus is judged: the corpus' own judge, word for word."""
# ruff: noqa
# fmt: off

import re

SEV = {"info": 0, "warning": 1, "error": 2}
def col(s):
    n = 0
    for ch in s: n = n * 26 + ord(ch) - 64
    return n
def rng(a):
    m = re.fullmatch(r"\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?", (a or "").split("!")[-1])
    if not m: return None
    c1, r1 = col(m[1]), int(m[2]); c2, r2 = (col(m[3]), int(m[4])) if m[3] else (c1, r1)
    return c1, r1, c2, r2
def covers(issue, sheet, cell=None, row=None):
    if issue.get("sheet") not in (None, sheet) and sheet not in (None, "(csv)"): return False
    g = rng(issue.get("cell"))
    if cell:
        e = rng(cell)
        if g: return not (g[2] < e[0] or e[2] < g[0] or g[3] < e[1] or e[3] < g[1])
        return issue.get("row") is not None and e[1] <= issue["row"] <= e[3]
    if row is not None:
        if g: return g[1] <= row <= g[3]
        return issue.get("row") == row
    return True
def same(e, g, f):
    if e in (None, "", []) and g in (None, "", []): return True
    if isinstance(e, list): return list(e) == (g if isinstance(g, list) else [g])
    if isinstance(e, (int, float)) and not isinstance(e, bool):
        try: return abs(float(g) - e) <= (0.6 if f == "anggaran" else 0.11 if f == "durasi_bulan" else 1e-6)
        except (TypeError, ValueError): return False
    return e == g
def judge(exp, got, secs, mb, strict=False):
    P = []
    lim = exp["limits"]
    if secs > lim["seconds"]: P.append(f"slow {secs:.1f}s>{lim['seconds']}s")
    if mb > lim["rss_mb"]: P.append(f"memory {mb:.0f}MB>{lim['rss_mb']}MB")
    alts = [exp.get("reject", {}).get("code")] if exp["outcome"] == "reject" else []
    alts += [a["code"] for a in exp.get("also_acceptable", [])]
    if got["status"] == "reject":
        if exp["outcome"] == "reject" or exp.get("also_acceptable"):
            if strict and got.get("code") not in alts: P.append(f"code {got.get('code')} not in {alts}")
            return P
        return P + [f"rejected ({got.get('code')}: {str(got.get('message'))[:80]}) but should load"]
    if exp["outcome"] == "reject": return P + [f"accepted, {len(got.get('rows', []))} rows; must reject {alts[0]}"]
    iss = exp["issues"]; errs = [i for i in iss if i["severity"] == "error"]
    G = {(r.get("sheet") if not str(exp["rows"][0]["sheet"]).startswith("(csv") else "(csv)", r["row"]): r for r in got["rows"]} if exp["rows"] else {}
    E = {(r["sheet"], r["row"]): r for r in exp["rows"]}
    kids = {(i["sheet"], i["row"]) for i in iss if i["code"] == "CHILD_ROW"}
    miss, extra = [k for k in E if k not in G], [k for k in G if k not in E and k not in kids]
    if miss: P.append(f"{len(miss)} rows lost e.g. {miss[0]}")
    if extra: P.append(f"{len(extra)} bogus rows e.g. {extra[0]} {str(G[extra[0]]['values'].get('nama'))[:30]!r}")
    for k, e in E.items():
        if k not in G: continue
        gv = G[k]["values"]
        for f, ev in e["values"].items():
            sub = ev.items() if f == "skor" else [(f, ev)]
            for ff, vv in sub:
                g = (gv.get("skor") or {}).get(ff) if f == "skor" else gv.get(ff)
                a = e["cells"].get(ff)
                if any(covers(i, k[0], cell=a) if (a and i.get("cell")) else covers(i, k[0], row=k[1]) for i in errs if i.get("cell") or i.get("row")): continue
                if same(vv, g, ff) or ("alt_values" in e and same(e["alt_values"].get(ff), g, ff)): continue
                P.append(f"{a or ff}: {str(g)[:40]!r} should be {str(vv)[:40]!r}")
    for i in iss:
        if i["severity"] == "info": continue
        m = [g for g in got.get("issues", []) if SEV[g["severity"]] >= SEV[i["severity"]] and covers(g, i["sheet"], i.get("cell"), i.get("row")) and (not strict or g["code"] == i["code"])]
        if i["code"] == "FORMULA_NO_CACHE" and not m:
            r = [G.get((i["sheet"], rng(i["cell"])[1]))]
            if r[0] and same(1_000_000_000, r[0]["values"].get("anggaran"), "anggaran"): continue
        if i["code"] == "CHILD_ROW" and not m and (i["sheet"], i["row"]) not in G: continue
        if i["code"] == "DUPLICATE_HEADER" and not m: m = [g for g in got.get("issues", []) if g["severity"] == "error" and str(g.get("cell") or "").startswith("E1")]
        if i["code"] == "DIMENSION_UNKNOWN" and not m and i.get("row"): m = [g for g in got.get("issues", []) if g["severity"] == "error" and g["code"] == i["code"]]
        if i["code"] == "MISSING_COLUMN": m = [g for g in got.get("issues", []) if g["severity"] == "error" and g["code"] == "MISSING_COLUMN" and i["raw"] in (g.get("raw"), g.get("field"))]
        if not m: P.append(f"unreported {i['severity']} {i['code']} at {i.get('cell') or i.get('row') or 'file'} raw={str(i.get('raw'))[:30]!r}")
    for g in got.get("issues", []):
        if g["severity"] != "error": continue
        hit = [i for i in iss if covers(g, i["sheet"], i.get("cell"), i.get("row")) or (i.get("cell") and g.get("cell") is None) or (i["code"] == g["code"])]
        if not hit: P.append(f"false alarm {g['code']} at {g.get('cell') or g.get('row')}")
    if exp.get("weights"):
        w = got.get("weights") or {}
        for k, v in exp["weights"].items():
            if not same(v, w.get(k), "w") and abs((w.get(k) or 0) - v) > 1e-6: P.append(f"weight {k}: {w.get(k)} should be {v}")
    return P
