#!/usr/bin/env python3
"""read_workbook.py FILE: what is in a workbook, as JSON: `texts` and `formulas` of all cells. Fails where a part is no XML."""
import json
import sys
import xml.etree.ElementTree as tree
import zipfile

MAIN = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'

book = zipfile.ZipFile(sys.argv[1])
assert book.testzip() is None
parts = {name: tree.fromstring(book.read(name)) for name in book.namelist()}
texts, formulas = [], []
for name, root in parts.items():
    if name.startswith('xl/worksheets/sheet'):
        texts += [''.join(t.text or '' for t in cell.iter(MAIN + 't')) for cell in root.iter(MAIN + 'is')]
        formulas += [formula.text for formula in root.iter(MAIN + 'f')]
json.dump({'texts': texts, 'formulas': formulas}, sys.stdout)
