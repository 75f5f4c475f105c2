"""Answers, drawn at random or met by users, whose designs once failed their proof: they hold now."""

import pytest
import yaml

from blueprints.answers.reader import answers_from_tree
from blueprints.engine import design_for

CASES = {
    "compute that may call any address calls the internet": """
        cloud: {name: us_government}
        platforms: [{kind: azure_machine_learning, network_mode: own_network}]
        regions: [{name: usgovvirginia}]
        addressing: {blocks: {usgovvirginia: 172.25.208.0/21}}
        egress: {unrestricted: true, unrestricted_reason: the lab tries things out}
    """,
    "a network peered with one that stands alone calls what is there": """
        cloud: {name: us_government}
        platforms: [{kind: azure_machine_learning, regions: [usgovarizona, usgovvirginia]}]
        regions: [{name: usgovvirginia}, {name: usgovarizona}]
        addressing: {blocks: {usgovvirginia: 172.22.0.0/20, usgovarizona: 10.33.88.0/21}}
        clients: [{kind: applications, place: peered_network}]
    """,
    "routes for endpoints concern the networks that are peered with theirs": """
        platforms: [{kind: azure_machine_learning}]
        regions: [{name: eastus2}, {name: westus3}]
        addressing: {blocks: {eastus2: 172.28.40.0/21, westus3: 10.40.92.0/22}}
        private_access: {inspect_endpoint_traffic: true}
    """,
    "a secured hub has its firewall although the workload has no subnet": """
        workload: {name: claims, environment: sandbox}
        cloud: {name: china}
        platforms: [{kind: azure_machine_learning}]
        regions: [{name: chinaeast2}]
        connectivity: {topology: virtual_wan, on_premises: {link: expressroute}}
        addressing: {blocks: {chinaeast2: 10.33.60.0/22}}
        private_access: {endpoint_placement: hub}
        clients: [{kind: corporate_users}]
        egress: {path: firewall}
    """,
    "a Bastion's own network beside the hub is no way around it": """
        cloud: {name: us_government}
        platforms: [{kind: azure_ai_services}]
        regions: [{name: usgovarizona}]
        connectivity: {topology: hub_spoke}
        addressing: {blocks: {usgovarizona: 10.39.224.0/20}}
        access: {bastion_network_id: ID/networks/vision-11}
    """,
    "each region's registry of models has its parts beside it": """
        platforms: [{kind: azure_machine_learning, regions: [brazilsouth, southeastasia], registry: new}]
        regions: [{name: brazilsouth}, {name: southeastasia}]
        addressing: {blocks: {brazilsouth: 172.27.104.0/21, southeastasia: 10.46.4.0/22}}
    """,
    "a vault of keys has one endpoint where regions share their zones": """
        platforms: [{kind: azure_openai}, {kind: foundry, regions: [southeastasia]}]
        regions: [{name: brazilsouth}, {name: southeastasia}]
        connectivity: {topology: virtual_wan}
        addressing: {blocks: {brazilsouth: 172.27.104.0/21, southeastasia: 10.46.4.0/22}}
        identity: {customer_managed_keys: true, keys_vault_id: ID/keys/chat-7}
    """,
    "a virtual hub without firewall takes no spoke off its own way out": """
        workload: {name: claims, environment: sandbox}
        platforms: [{kind: foundry_hub}]
        regions: [{name: swedencentral}]
        connectivity: {topology: virtual_wan, on_premises: {link: sd_wan, advertises_default_route: true}}
        addressing: {blocks: {swedencentral: 10.38.232.0/22}}
    """,
    "a proxy whose address nobody has given leaves names open": """
        platforms: [{kind: foundry_hub}]
        regions: [{name: swedencentral}]
        connectivity: {topology: hub_spoke}
        addressing: {blocks: {swedencentral: 10.33.64.0/20}}
        dns: {resolver: {kind: firewall_proxy}}
    """,
    "a gateway of another team keeps its address to itself": """
        platforms: [{kind: foundry}]
        regions: [{name: spaincentral}]
        addressing: {blocks: {spaincentral: 172.28.216.0/21}}
        clients: [{kind: applications}]
        gateway:
          {kind: existing, network_mode: private_endpoint_and_integration, existing_id: ID/gateways/lab}
    """,
    "a project builds its images in the managed network of its hub": """
        workload: {name: claims, environment: non_production}
        platforms: [{kind: foundry_hub, dependencies: {container_registry: new}}]
        regions: [{name: switzerlandwest}]
        addressing: {blocks: {switzerlandwest: 10.39.176.0/20}}
    """,
    "the proxy of an existing firewall is at the firewall's address": """
        cloud: {name: us_government}
        platforms: [{kind: foundry_hub}]
        regions: [{name: usgovvirginia}]
        connectivity: {topology: hub_spoke, on_premises: {link: expressroute_and_vpn}}
        addressing: {blocks: {usgovvirginia: 10.33.64.0/20}}
        dns: {resolver: {kind: firewall_proxy, addresses: {usgovvirginia: [10.44.224.201]}}}
    """,
    "peered clients see the zones of the region that they are peered with": """
        platforms: [{kind: foundry}]
        regions: [{name: eastus}, {name: northcentralus}]
        addressing: {blocks: {eastus: 10.34.16.0/22, northcentralus: 192.168.72.0/21}}
        clients: [{kind: developers}, {kind: developers, place: peered_network, reaches: [gateway]}]
    """,
    "a name of the customer's leads to the endpoint of the gateway": """
        platforms: [{kind: azure_openai}]
        regions: [{name: northcentralus}]
        addressing: {blocks: {northcentralus: 172.21.160.0/21}}
        clients: [{kind: public_users}]
        gateway: {host_name: ai.contoso.example}
    """,
    "spokes of a hub that forwards nothing are peered with each other": """
        workload: {name: claims, environment: sandbox}
        platforms: [{kind: foundry_hub}]
        regions: [{name: westeurope}]
        connectivity: {topology: hub_spoke}
        addressing: {blocks: {westeurope: 172.25.88.0/22}}
        clients: [{kind: developers, place: peered_network, ranges: [10.38.220.0/24]}]
    """,
    "a gateway whose name nobody has given is left open": """
        platforms: [{kind: foundry}]
        regions: [{name: germanywestcentral}]
        connectivity: {on_premises: {link: expressroute, ranges: [10.32.160.0/20]}}
        addressing: {blocks: {germanywestcentral: 10.47.128.0/20}}
        dns: {on_premises: {forwarders: [10.32.160.61]}}
        clients: [{kind: developers, reaches: [gateway], place: on_premises}]
        gateway: {kind: existing, network_mode: private_endpoint_and_integration}
    """,
    "one policy serves the firewalls of two hubs, whose addresses nobody has named": """
        platforms: [{kind: azure_openai}]
        regions: [{name: centralindia}, {name: southcentralus}]
        connectivity: {topology: hub_spoke}
        egress: {firewall_policy_id: ID/policies/shared}
        addressing: {blocks: {centralindia: 172.22.48.0/22, southcentralus: 10.33.64.0/21}}
        clients: [{kind: developers}, {kind: applications}]
    """,
    "a gateway in a second region calls the model of the first": """
        platforms: [{kind: azure_openai}]
        regions: [{name: centralindia}, {name: southcentralus}]
        connectivity:
          topology: hub_spoke
          hubs: {centralindia: {next_hop_ip: 10.200.1.4}, southcentralus: {next_hop_ip: 10.201.1.4}}
        addressing: {blocks: {centralindia: 172.22.48.0/22, southcentralus: 10.33.64.0/21}}
        clients: [{kind: developers}, {kind: applications}]
    """,
    "an Application Gateway asks the servers of its network": """
        platforms: [{kind: azure_openai}]
        regions: [{name: northcentralus}]
        connectivity: {on_premises: {link: expressroute_and_vpn}}
        addressing: {blocks: {northcentralus: 172.21.160.0/21}}
        dns: {resolver: {spoke_method: custom_dns}}
        clients: [{kind: public_users}]
    """,
    "peered clients ask the servers of their network": """
        platforms: [{kind: foundry_hub}]
        regions: [{name: westeurope}]
        connectivity: {topology: hub_spoke, hub: new, hubs: {westeurope: {address_block: 172.25.17.0/24}}}
        addressing: {blocks: {westeurope: 172.25.88.0/22}}
        clients: [{kind: developers, place: peered_network, ranges: [10.38.220.0/24]}]
    """,
    "a gateway for people who dial in needs no site beside a circuit": """
        platforms: [{kind: azure_openai}]
        regions: [{name: koreacentral}]
        connectivity: {on_premises: {link: expressroute}}
        addressing: {blocks: {koreacentral: 10.32.0.0/20}}
        access: {client_vpn_pool: 10.38.204.0/23}
    """,
    "servers that nobody has named are not one server": """
        cloud: {name: us_government}
        platforms: [{kind: azure_machine_learning}]
        regions: [{name: usgovvirginia}]
        addressing: {blocks: {usgovvirginia: 10.34.144.0/20}}
        dns: {resolver: {kind: own_servers, spoke_method: custom_dns}}
    """,
    "a vault that holds keys stands beside the network": """
        cloud: {name: china}
        platforms: [{kind: azure_machine_learning}]
        regions: [{name: chinaeast2}]
        addressing: {blocks: {chinaeast2: 10.46.240.0/22}}
        identity: {customer_managed_keys: true, keys_vault_id: ID/keys/vault}
    """,
    "the sixth zone of a monitor scope is written by hand": """
        cloud: {name: us_government}
        platforms: [{kind: azure_machine_learning}]
        regions: [{name: usgovvirginia}]
        addressing: {blocks: {usgovvirginia: 10.35.48.0/21}}
        monitoring: {private_link_scope: new}
    """,
    "services in a perimeter stay closed where a policy refuses everything else": """
        platforms: [{kind: azure_openai, dependencies: {cosmos_db: new}}]
        regions: [{name: polandcentral}]
        connectivity: {topology: hub_spoke}
        addressing: {blocks: {polandcentral: 172.23.248.0/21}}
        private_access: {network_security_perimeter: enforced}
    """,
    "an existing firewall with our policy stands in a subnet": """
        platforms: [{kind: azure_openai}]
        regions: [{name: polandcentral}]
        connectivity: {topology: hub_spoke, hubs: {polandcentral: {next_hop_ip: 10.40.100.5}}}
        addressing: {blocks: {polandcentral: 172.23.248.0/21}}
        egress: {firewall_policy_id: ID/policies/crm}
    """,
    "clients call the gateway of their own region": """
        platforms: [{kind: foundry}]
        regions: [{name: centralus}, {name: australiaeast}]
        addressing: {blocks: {centralus: 10.43.232.0/21, australiaeast: 10.38.240.0/20}}
        clients: [{kind: developers}, {kind: applications}]
        gateway: {tier: premium_v2}
    """,
    "a jump box in the hub of another team has its group and its route": """
        platforms: [{kind: azure_openai}]
        regions: [{name: swedencentral}]
        connectivity:
          topology: hub_spoke
          hubs:
            swedencentral:
              virtual_network_id: ID/networks/hub
              address_prefixes: [10.0.0.0/22]
              next_hop_ip: 10.0.1.4
        addressing: {blocks: {swedencentral: 10.42.192.0/20}}
        dns: {resolver: {addresses: {swedencentral: [10.0.2.4]}}}
        access: {jump_box: hub, bastion_subnet: 10.0.3.0/26}
    """,
    "what arrives nowhere is not lost with a region": """
        platforms: [{kind: azure_openai}]
        regions: [{name: brazilsouth}, {name: westus}]
        addressing: {blocks: {brazilsouth: 10.47.32.0/21, westus: 172.20.232.0/21}}
        clients: [{kind: public_users}]
    """,
    "on-premises enters the virtual hub that is nearest": """
        cloud: {name: us_government}
        platforms: [{kind: azure_ai_services}]
        regions: [{name: usgovvirginia}, {name: usgovarizona}]
        connectivity:
          topology: virtual_wan
          hub: new
          hubs: {usgovarizona: {address_block: 10.40.126.0/23}, usgovvirginia: {address_block: 10.38.198.0/24}}
          on_premises: {link: sd_wan, ranges: [172.26.0.0/18]}
        addressing: {blocks: {usgovarizona: 172.19.48.0/20, usgovvirginia: 172.23.96.0/21}}
    """,
    "the network of a Bastion beside ours takes no zone link of ours": """
        platforms: [{kind: azure_openai}]
        regions: [{name: brazilsouth}]
        addressing: {blocks: {brazilsouth: 10.43.240.0/20}}
        access:
          bastion: existing
          bastion_subnet: 10.99.0.0/26
          bastion_network_id: ID/networks/advice
    """,
    "each network of peered clients has a zone link of its own": """
        platforms: [{kind: azure_openai}]
        regions: [{name: brazilsouth}]
        addressing: {blocks: {brazilsouth: 10.43.240.0/20}}
        clients:
          - {kind: applications, place: peered_network, name: erp, ranges: [10.50.0.0/24], network_id: ID/networks/e}
          - {kind: applications, place: peered_network, name: crm, ranges: [10.51.0.0/24], network_id: ID/networks/c}
    """,
    "a registry reads the storage of its workspace where no trusted service does": """
        cloud: {name: china}
        platforms: [{kind: azure_machine_learning, registry: ID/registries/shared}]
        regions: [{name: chinaeast2}]
        addressing: {blocks: {chinaeast2: 172.28.16.0/20}}
        private_access: {trusted_azure_services: none}
    """,
    "a workspace in each of two regions keeps its data in its own region": """
        platforms: [{kind: azure_machine_learning, regions: [eastasia, switzerlandnorth]}]
        regions: [{name: eastasia}, {name: switzerlandnorth}]
        addressing: {blocks: {eastasia: 192.168.0.0/21, switzerlandnorth: 172.28.144.0/21}}
    """,
    "people who dial in pass the peering by the gateway of the hub": """
        platforms: [{kind: azure_machine_learning}]
        regions: [{name: southindia}]
        connectivity: {topology: hub_spoke, hubs: {southindia: {gateway: expressroute_and_vpn}}}
        addressing: {blocks: {southindia: 172.27.176.0/21}}
        dns: {resolver: {status: new}}
        access: {client_vpn_pool: 10.42.48.0/20}
    """,
    "an SD-WAN leads to every region although one hub has a gateway": """
        platforms: [{kind: azure_machine_learning}]
        regions: [{name: centralindia}, {name: qatarcentral}]
        connectivity:
          topology: hub_spoke
          hubs: {centralindia: {gateway: vpn}, qatarcentral: {virtual_network_id: ID/networks/hub}}
          on_premises: {link: sd_wan, ranges: [172.23.0.0/18]}
        addressing: {blocks: {centralindia: 172.23.72.0/22, qatarcentral: 10.44.96.0/20}}
        dns: {resolver: {addresses: {qatarcentral: [10.41.8.191]}}}
        clients: [{kind: developers}, {kind: corporate_users}]
    """,
    "people dial in beside an SD-WAN": """
        platforms: [{kind: azure_machine_learning}]
        regions: [{name: centralindia}]
        connectivity:
          topology: hub_spoke
          hubs: {centralindia: {gateway: vpn}}
          on_premises: {link: sd_wan, ranges: [172.23.0.0/18]}
        addressing: {blocks: {centralindia: 172.23.72.0/22}}
        clients: [{kind: developers}, {kind: corporate_users}]
        access: {client_vpn_pool: 10.99.0.0/20}
    """,
    "a name whose first label is known after deployment is admitted by its domain": """
        cloud: {name: us_government}
        platforms: [{kind: foundry_hub}]
        regions: [{name: usgovarizona}]
        connectivity: {topology: virtual_wan, hub: new, hubs: {usgovarizona: {address_block: 10.40.126.0/23}}}
        addressing: {blocks: {usgovarizona: 172.19.48.0/20}}
    """,
    "a DNS server on-premises is on-premises even where no range is named": """
        platforms: [{kind: foundry_hub}]
        regions: [{name: southafricanorth}]
        connectivity: {on_premises: {link: expressroute_and_vpn}}
        addressing: {blocks: {southafricanorth: 10.45.152.0/21}}
        dns: {on_premises: {forwarders: [10.32.203.109], domains: [batch.corp.example]}}
    """,
}
OPEN = {"proof-is-decided"}
"""Fails where the answers leave something open that only the customer knows."""
GROUP = "/subscriptions/00000000-0000-0000-0000-000000000010/resourceGroups/rg-desk/providers/"
IDS = {
    "ID/gateways": f"{GROUP}Microsoft.ApiManagement/service",
    "ID/keys": f"{GROUP}Microsoft.KeyVault/vaults",
    "ID/policies": f"{GROUP}Microsoft.Network/firewallPolicies",
    "ID/networks": f"{GROUP}Microsoft.Network/virtualNetworks",
    "ID/registries": f"{GROUP}Microsoft.MachineLearningServices/registries",
}


@pytest.mark.parametrize("text", CASES.values(), ids=CASES)
def test_the_design_holds(text: str) -> None:
    for short, whole in IDS.items():
        text = text.replace(short, whole)
    design = design_for(
        answers_from_tree({"schema_version": 1, "workload": {"name": "claims"}, **yaml.safe_load(text)})
    )
    failing = {check.check for check in design.proof.checks if check.result == "fails"}
    assert failing <= OPEN
    assert [flow.flow for flow in design.proof.flows if flow.result == "fails"] == []
