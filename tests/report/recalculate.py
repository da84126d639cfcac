#!/usr/bin/env python3
"""recalculate.py PROGRAM: lets LibreOffice reckon every formula of the workbooks that `goals report` writes.

First the examples and a plan with every status: with all cached values taken out, the formulas must give what the
program had put there. Then a workbook goes on living: with the next check-in and the next day typed in, it must say
what `goals report` says of a document that holds that check-in. Exits with 77 where LibreOffice is not installed.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from html import unescape

CELL = re.compile(r'<c r="([A-Z]+[0-9]+)"([^>]*?)(?:/>|>(.*?)</c>)', re.S)


def run(*words, cwd=None):
    subprocess.run(words, check=True, cwd=cwd, stdout=subprocess.DEVNULL)


def sheets_of(path):
    """The sheets by name: for each cell its value as text and whether a formula gives it."""
    book = zipfile.ZipFile(path)
    names = re.findall(r'<sheet name="([^"]*)"', book.read('xl/workbook.xml').decode())
    shared = []
    if 'xl/sharedStrings.xml' in book.namelist():
        for item in re.findall(r'<si>(.*?)</si>|<si/>', book.read('xl/sharedStrings.xml').decode(), re.S):
            shared.append(unescape(''.join(re.findall(r'<t[^>]*>(.*?)</t>', item, re.S))))
    sheets = {}
    for number, name in enumerate(names, 1):
        xml = book.read(f'xl/worksheets/sheet{number}.xml').decode()
        cells = {}
        for place, attributes, content in CELL.findall(xml):
            value = re.search(r'<v>(.*?)</v>', content, re.S)
            text = unescape(value.group(1)) if value else ''
            if 't="s"' in attributes and value:
                text = shared[int(text)]
            elif 't="inlineStr"' in attributes:
                text = unescape(''.join(re.findall(r'<t[^>]*>(.*?)</t>', content, re.S)))
            cells[place] = (text, '<f' in content)
        sheets[name] = cells
    return sheets


def rewritten(source, target, change):
    """Copies a workbook with each sheet's XML changed."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, 'w') as new:
        for name in old.namelist():
            data = old.read(name)
            if name.startswith('xl/worksheets/sheet'):
                data = change(name, data.decode()).encode()
            new.writestr(name, data)


def without_values(_, xml):
    return re.sub(r'(</f>)<v>.*?</v>', r'\1', xml, flags=re.S)


def reckoned(office, path, directory):
    out = os.path.join(directory, 'reckoned')
    run(office, f'-env:UserInstallation=file://{directory}/profile', '--headless', '--convert-to', 'xlsx', '--outdir', out,
        path)
    return sheets_of(os.path.join(out, os.path.basename(path)))


def same(expected, found):
    try:
        return abs(float(expected) - float(found)) < 1e-6
    except ValueError:
        return expected == found


def differences(expected, found):
    for sheet, cells in expected.items():
        for place, (value, is_formula) in cells.items():
            other = found[sheet].get(place, ('', False))[0]
            if is_formula and not same(value, other):
                yield f'{sheet}!{place}: the program says `{value}`, the formula gives `{other}`'


BEFORE = """Cycle: 2026-Q3
Objective trust: Become trusted
  KR nps: Increase NPS from 45 to 70
    weight: 2
    2026-07-15: 48
  KR churn: Reduce churn from 8% to 4%
    2026-07-20: 7.8%
  KR stars: Reach 4.5 stars
    2026-07-21: 4.1
  KR help: The new help centre is live
"""
NEXT = {'nps': ('60', 60), 'churn': ('5%', 5), 'stars': ('4.4', 4.4), 'help': ('done', 1)}


def grown():
    text = BEFORE
    for name, (written, _) in NEXT.items():
        text = re.sub(rf'(  KR {name}: .*\n(?:    .*\n)*)', rf'\1    2026-08-19: {written}\n', text)
    return text


def lives_on(goals, office, directory):
    """Types the next check-ins into the workbook of BEFORE and compares with the report of the grown document."""
    for name, text, day in [('before', BEFORE, '2026-08-05'), ('after', grown(), '2026-08-19')]:
        with open(os.path.join(directory, name + '.goals'), 'w', encoding='utf-8') as file:
            file.write(text)
        run(goals, 'report', name + '.goals', '--today', day, '--format', f'xlsx={name}.xlsx', cwd=directory)
    before = sheets_of(os.path.join(directory, 'before.xlsx'))['Tracking']
    row_of = {value: place[1:] for place, (value, _) in before.items() if re.fullmatch('D[0-9]+', place)}
    day = '46253'  # 2026-08-19, the first of the days to come
    column = next(re.sub('[0-9]', '', place) for place, (value, _) in before.items()
                  if re.fullmatch('[A-Z]+1', place) and value == day)

    def typed(name, xml):
        xml = without_values(name, xml)
        if name.endswith('sheet1.xml'):
            return re.sub(r'(<c r="B2"[^>]*><v>)[0-9]+', rf'\g<1>{day}', xml)
        for goal, (_, value) in NEXT.items() if name.endswith('sheet2.xml') else ():
            row = row_of[goal]
            xml = re.sub(rf'(<row r="{row}".*?)</row>', rf'\1<c r="{column}{row}"><v>{value}</v></c></row>', xml, flags=re.S)
        return xml

    rewritten(os.path.join(directory, 'before.xlsx'), os.path.join(directory, 'typed.xlsx'), typed)
    found = reckoned(office, os.path.join(directory, 'typed.xlsx'), directory)['Tracking']
    after = sheets_of(os.path.join(directory, 'after.xlsx'))['Tracking']
    for place, (value, is_formula) in after.items():
        if is_formula and not same(value, found.get(place, ('', False))[0]):
            yield f'typed in, Tracking!{place}: expected `{value}`, got `{found.get(place, ("", False))[0]}`'


def main():
    goals = os.path.abspath(sys.argv[1])
    office = shutil.which('soffice') or shutil.which('libreoffice')
    if not office:
        print('skipped: LibreOffice is not installed')
        return 77
    with tempfile.TemporaryDirectory() as directory:
        wrong = []
        count = 0
        # The examples, and a plan that holds every status, every way to measure and every gap.
        for documents in ('examples', 'tests/report/states'):
            book = os.path.join(directory, os.path.basename(documents) + '.xlsx')
            run(goals, 'report', documents, '--today', '2026-08-20', '--format', f'xlsx={book}')
            stripped = os.path.join(directory, 'stripped-' + os.path.basename(book))
            rewritten(book, stripped, without_values)
            expected = sheets_of(book)
            wrong += differences(expected, reckoned(office, stripped, directory))
            count += sum(is_formula for cells in expected.values() for _, is_formula in cells.values())
        wrong += lives_on(goals, office, directory)
    for line in wrong[:40]:
        print(line)
    print(f'{count} formulas reckoned, {len(wrong)} differ')
    return 1 if wrong or count == 0 else 0


if __name__ == '__main__':
    sys.exit(main())
