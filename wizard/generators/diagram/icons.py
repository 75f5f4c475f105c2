"""Kinds of icons: the class of the `diagrams` package that draws each, and draw.io's picture of the same thing."""

import importlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from diagrams import Node


@dataclass(frozen=True, slots=True)
class IconSource:
    """`node` is `module.Class` under `diagrams.azure`; `shape` is draw.io's path under `img/lib/azure2/`."""

    node: str
    shape: str


_TABLE = """
ai_search                aimachinelearning.CognitiveSearch          app_services/Search_Services
ai_services              aimachinelearning.CognitiveServices        ai_machine_learning/Cognitive_Services
aks                      compute.KubernetesServices                 containers/Kubernetes_Services
api_management           integration.APIManagement                  app_services/API_Management_Services
app_service              compute.AppServices                        app_services/App_Services
application_gateway      networking.ApplicationGateways             networking/Application_Gateways
application_insights     monitor.ApplicationInsights                management_governance/Application_Insights
azure_openai             aimachinelearning.AzureOpenai              ai_machine_learning/Azure_OpenAI
azure_sql                databases.AzureSQL                         databases/Azure_SQL
bastion                  networking.Bastions                        networking/Bastions
container_apps           compute.ContainerApps                      other/Worker_Container_App
container_registry       containers.ContainerRegistries             containers/Container_Registries
content_safety           aimachinelearning.ContentModerators        ai_machine_learning/Content_Safety
cosmos_db                databases.AzureCosmosDb                    databases/Azure_Cosmos_DB
ddos_protection_plan     networking.DDOSProtectionPlans             networking/DDoS_Protection_Plans
dns_resolver             networking.DNSPrivateResolver              networking/DNS_Private_Resolver
dns_zone                 networking.DNSZones                        networking/DNS_Zones
document_intelligence    aimachinelearning.FormRecognizers          ai_machine_learning/Form_Recognizers
entra                    identity.AzureActiveDirectory              identity/Azure_Active_Directory
expressroute             networking.ExpressrouteCircuits            networking/ExpressRoute_Circuits
firewall                 networking.Firewalls                       networking/Firewalls
foundry                  aimachinelearning.AIStudio                 ai_machine_learning/AI_Studio
front_door               networking.FrontDoorAndCDNProfiles         networking/Front_Doors
functions                compute.FunctionApps                       compute/Function_Apps
gateway                  networking.VirtualNetworkGateways          networking/Virtual_Network_Gateways
internet                 general.GlobeSuccess                       general/Globe_Success
key_vault                security.KeyVaults                         security/Key_Vaults
language                 aimachinelearning.Language                 ai_machine_learning/Language_Services
log_analytics            monitor.LogAnalyticsWorkspaces             management_governance/Log_Analytics_Workspaces
machine_learning         aimachinelearning.MachineLearning          ai_machine_learning/Machine_Learning
managed_grafana          other.AzureManagedGrafana                  other/Grafana
monitor                  monitor.Monitor                            management_governance/Monitor
nat_gateway              networking.Nat                             networking/NAT
network_interface        networking.NetworkInterfaces               networking/Network_Interfaces
network_security_group   networking.NetworkSecurityGroups           networking/Network_Security_Groups
on_premises              general.ServerFarm                         general/Server_Farm
perimeter                other.NetworkSecurityPerimeters            other/Network_Security_Perimeters
policy                   managementgovernance.Policy                management_governance/Policy
private_dns_zone         network.DNSPrivateZones                    networking/DNS_Zones
private_endpoint         network.PrivateEndpoint                    networking/Private_Endpoint
private_link             networking.PrivateLink                     networking/Private_Link
private_link_scope       networking.ResourceManagementPrivateLink   networking/Resource_Management_Private_Link
public_ip_address        networking.PublicIpAddresses               networking/Public_IP_Addresses
redis                    databases.CacheRedis                       databases/Cache_Redis
region                   general.Location                           general/Location
resource                 general.Allresources                       general/All_Resources
route_table              networking.RouteTables                     networking/Route_Tables
speech                   aimachinelearning.SpeechServices           ai_machine_learning/Speech_Services
storage                  storage.StorageAccounts                    storage/Storage_Accounts
storage_blob             storage.BlobStorage                        general/Blob_Block
storage_dfs              storage.DataLakeStorage                    storage/Data_Lake_Storage_Gen1
storage_file             general.StorageAzureFiles                  general/Storage_Azure_Files
storage_queue            storage.QueuesStorage                      general/Storage_Queue
storage_table            storage.TableStorage                       general/Table
subnet                   networking.Subnet                          networking/Subnet
subscription             general.Subscriptions                      general/Subscriptions
user                     identity.Users                             identity/Users
users                    identity.Groups                            identity/Groups
virtual_hub              networking.VirtualWanHub                   networking/Virtual_WAN_Hub
virtual_machine          compute.VirtualMachine                     compute/Virtual_Machine
virtual_network          networking.VirtualNetworks                 networking/Virtual_Networks
virtual_wan              networking.VirtualWans                     networking/Virtual_WANs
vm_scale_set             compute.VMScaleSets                        compute/VM_Scale_Sets
waf_policy               networking.WebApplicationFirewallPolicieswaf networking/Web_Application_Firewall_Policies_WAF
"""

ICONS: dict[str, IconSource] = {
    kind: IconSource(node, shape) for kind, node, shape in (line.split() for line in _TABLE.strip().splitlines())
}


@cache
def node_class(kind: str) -> Any:  # the package has no types
    """Return the class of the `diagrams` package for a kind; the plain `Node` for the empty kind."""
    if not kind:
        return Node
    module, _, name = ICONS[kind].node.rpartition(".")
    return getattr(importlib.import_module(f"diagrams.azure.{module}"), name)


def icon_path(kind: str) -> str:
    """Return the icon's path under the icons folder, with forward slashes."""
    found = node_class(kind)
    return f"{Path(str(found._icon_dir)).as_posix()}/{found._icon}"


def icons_folder() -> Path:
    """Return the folder that icon paths are relative to."""
    import diagrams

    return Path(diagrams.__file__).parents[1]


def drawio_image(kind: str) -> str:
    """Return draw.io's picture of a kind."""
    return f"img/lib/azure2/{ICONS[kind].shape}.svg"
