"""read_xml.py DIRECTORY: reads the XML formats of the samples with Python's own parser and compares what comes out."""

import codecs
import json
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

codecs.register_error("each byte", lambda error: ("\ufffd" * (error.end - error.start), error.end))


def as_xml_holds(text: str) -> str:
    """What XML 1.0 has no place for becomes U+FFFD."""
    return "".join(c if c in "\t\n\r" or (c >= " " and c not in "\ufffe\uffff") else "\ufffd" for c in text)


def text_of(hexadecimal: str) -> str:
    return as_xml_holds(bytes.fromhex(hexadecimal).decode("utf-8", "each byte"))


def with_help(finding: dict) -> str:
    message, help_text = text_of(finding["message"]), text_of(finding["help"])
    return f"{message}; help: {help_text}" if help_text else message


def check_checkstyle(path: Path, expected: dict) -> None:
    root = ElementTree.parse(path).getroot()
    assert root.tag == "checkstyle" and root.get("version") == "4.3", path
    read = [
        (file.get("name"), error.get("source"), error.get("severity"), error.get("message"))
        for file in root.findall("file")
        for error in file.findall("error")
    ]
    wanted = [
        (text_of(f["path"]), "goals." + f["rule"], f["severity"], with_help(f)) for f in expected["diagnostics"]
    ]
    assert read == wanted, f"{path}:\n{read}\n{wanted}"
    for error in root.iter("error"):
        assert int(error.get("line")) >= 1 and int(error.get("column")) >= 1, path


def outcome(case: ElementTree.Element) -> tuple:
    failure = case.find("failure")
    if failure is not None:
        return failure.get("type"), failure.get("message"), failure.text
    remark = case.find("system-out")
    return ("info", None, remark.text) if remark is not None else ("passed", None, None)


def check_junit(path: Path, expected: dict) -> None:
    root = ElementTree.parse(path).getroot()
    suites = root.findall("testsuite")
    assert [suite.get("name") for suite in suites] == [text_of(file["path"]) for file in expected["files"]], path
    cases = [case for suite in suites for case in suite.findall("testcase")]
    assert int(root.get("tests")) == len(cases), path
    assert int(root.get("failures")) == len(root.findall(".//failure")), path
    for suite in suites:
        own = suite.findall("testcase")
        assert own and int(suite.get("tests")) == len(own), path
        assert int(suite.get("failures")) == len(suite.findall(".//failure")), path
        assert len({case.get("name") for case in own}) == len(own), f"{path}: two cases of one name in {suite.get('name')}"
    reported = [(case.get("classname"), outcome(case)) for case in cases if outcome(case)[0] != "passed"]
    assert len(reported) == len(expected["diagnostics"]), path
    for (file, (kind, message, body)), finding in zip(reported, expected["diagnostics"]):
        assert (file, kind) == (text_of(finding["path"]), finding["severity"]), path
        assert message in (None, text_of(finding["message"])), path
        assert f"{kind}[{finding['rule']}]: {text_of(finding['message'])}" in body, f"{path}: {body!r}"
        assert text_of(finding["help"]) in body, f"{path}: {body!r}"


def main() -> None:
    directory = Path(sys.argv[1])
    samples = sorted(directory.glob("*.expected.json"))
    assert samples, f"no samples in {directory}"
    for sample in samples:
        expected = json.loads(sample.read_text(encoding="utf-8"))
        name = sample.name.removesuffix(".expected.json")
        check_checkstyle(directory / f"{name}.checkstyle", expected)
        check_junit(directory / f"{name}.junit", expected)
        print(f"{name}: {len(expected['diagnostics'])} findings read back from checkstyle and junit")


main()
