"""What the tools of other teams read: it holds the rules of the rows, and the tools accept it."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from blueprints.design.firewalls import FirewallRule
from blueprints.design.network import Network
from tests.generators.requests.designs import design_of, files_of
from wizard.generators.requests.devices import Device, devices
from wizard.generators.requests.palo_alto import as_set_commands

AZURE, PALO_ALTO = "foundry-private-hub-and-spoke", "regulated-bank"
DEFINED = re.compile(r"^set (?:address|service|profiles custom-url-category) (\S+) ", re.MULTILINE)
RULE = re.compile(r"^set rulebase security rules seawall-(\S+) .*$", re.MULTILINE)


def test_an_azure_firewall_gets_every_asked_rule_by_the_id_of_its_row() -> None:
    design = design_of(AZURE)
    bicep = files_of(design)["firewall-vnet-hub-sdc.bicep"]
    asked = {row.id for row in design.requests if row.sheet == "firewall" and row.flows}
    assert set(re.findall(r"name: '(F-[0-9a-f]+)-", bicep)) == asked
    for rule in devices(design)[0].rules:
        for value in (*rule.target_fqdns, *rule.source_addresses, *rule.destination_addresses):
            assert f"'{value}'" in bicep


@pytest.mark.skipif(shutil.which("bicep") is None, reason="the Bicep compiler is not on this machine")
def test_the_bicep_of_the_rules_compiles_without_a_word(tmp_path: Path) -> None:
    source = tmp_path / "firewall.bicep"
    source.write_text(files_of(design_of(AZURE))["firewall-vnet-hub-sdc.bicep"])
    done = subprocess.run(["bicep", "build", "--stdout", source], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_palo_alto_firewall_gets_a_rule_for_each_row_and_every_object_that_it_uses() -> None:
    design = design_of(PALO_ALTO)
    files = files_of(design)
    for device in devices(design):
        commands = files[f"firewall-{device.name}.set"]
        assert [found.group(1) for found in RULE.finditer(commands)] == [rule.asked_in[0] for rule in device.rules]
        objects = set(re.findall(r"seawall-[\w.-]+", " ".join(line.group() for line in RULE.finditer(commands))))
        rules = {f"seawall-{rule.asked_in[0]}" for rule in device.rules}
        assert objects - set(DEFINED.findall(commands)) - rules == set()
        assert all(line.startswith("set ") and line.isprintable() for line in commands.splitlines())


def test_names_are_categories_ranges_are_addresses_and_other_ports_are_services() -> None:
    rules = (
        FirewallRule(
            name="web",
            kind="application",
            protocols=("Http:80", "Https:443"),
            source_addresses=("10.0.0.0/24",),
            target_fqdns=("*.example.com", "example.com"),
            asked_in=("F-0001",),
        ),
        FirewallRule(
            name="files",
            kind="network",
            protocols=("TCP",),
            source_addresses=("10.0.0.0/24",),
            destination_addresses=("10.9.0.4/32", "Storage.SwedenCentral"),
            destination_ports=("445",),
            asked_in=("F-0002",),
        ),
        FirewallRule(
            name="broker",
            kind="network",
            protocols=("TCP",),
            source_addresses=("10.0.0.0/24",),
            destination_fqdns=("broker.example.com",),
            destination_ports=("5671",),
            asked_in=("F-0003",),
        ),
    )
    assert as_set_commands(design_of(PALO_ALTO), Device("hub", "palo_alto", rules)).splitlines() == [
        "set address seawall-10.0.0.0-24 ip-netmask 10.0.0.0/24",
        'set profiles custom-url-category seawall-F-0001 type "URL List" list [ *.example.com/ example.com/ ]',
        "set rulebase security rules seawall-F-0001 from any to any source [ seawall-10.0.0.0-24 ] destination any "
        "application any service [ service-http service-https ] category seawall-F-0001 action allow log-end yes",
        "set address seawall-10.9.0.4-32 ip-netmask 10.9.0.4/32",
        "set service seawall-tcp-445 protocol tcp port 445",
        "set rulebase security rules seawall-F-0002 from any to any source [ seawall-10.0.0.0-24 ] "
        "destination [ seawall-10.9.0.4-32 seawall-tag-Storage.SwedenCentral ] "
        "application any service [ seawall-tcp-445 ] category any action allow log-end yes",
        "set address seawall-broker.example.com fqdn broker.example.com",
        "set service seawall-tcp-5671 protocol tcp port 5671",
        "set rulebase security rules seawall-F-0003 from any to any source [ seawall-10.0.0.0-24 ] "
        "destination [ seawall-broker.example.com ] "
        "application any service [ seawall-tcp-5671 ] category any action allow log-end yes",
    ]


def test_each_dns_server_gets_its_forwarders_in_its_own_words() -> None:
    files = files_of(design_of(AZURE))
    lines = files["forwarders-on-premises-dns.ps1"].splitlines()
    rows = [row for row in design_of(AZURE).requests if row.columns.get("line")]
    assert lines == sorted(row.columns["line"] for row in rows)
    assert all(line.startswith("Add-DnsServerConditionalForwarderZone -Name ") for line in lines)
    assert "forwarders-on-premises-dns.csv" in files_of(design_of(PALO_ALTO))


def test_a_product_without_a_format_of_its_own_has_the_csv() -> None:
    design = design_of(PALO_ALTO)
    appliances = tuple(a.model_copy(update={"product": "fortinet"}) for a in design.network.network_virtual_appliances)
    network = Network(**{**dict(design.network), "network_virtual_appliances": appliances})
    files = files_of(design.model_copy(update={"network": network}))
    assert not [name for name in files if name.startswith("firewall-")]
    assert "firewall.csv" in files


def test_the_first_page_names_every_file_for_a_tool() -> None:
    files = files_of(design_of(PALO_ALTO))
    tools = [name for name in files if name.startswith(("firewall-", "forwarders-"))]
    assert len(tools) == 5
    assert all(f"- `{name}`" in files["README.md"] for name in tools)
