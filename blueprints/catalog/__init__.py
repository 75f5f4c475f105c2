"""What Azure says: facts as YAML, each with its source and the date of the check.

Every accessor reads its own file on first use and returns frozen, ordered data.
"""

from blueprints.catalog.api_versions import ApiVersion, api_version, api_versions
from blueprints.catalog.clouds import CloudFacts, clouds
from blueprints.catalog.dns_azure import (
    DnsFact,
    Forwarder,
    MachineLearningName,
    azure_dns_address,
    dns_facts,
    forwarders,
    machine_learning_names,
    reserved_zones,
)
from blueprints.catalog.endpoint_members import EndpointMembers, endpoint_members
from blueprints.catalog.fact import Cloud, Entry, Fact, Status
from blueprints.catalog.glossary import Term, glossary
from blueprints.catalog.limits import Limit, limits
from blueprints.catalog.mission import MissionStatement, mission
from blueprints.catalog.names import NameRule, abbreviations
from blueprints.catalog.network_security_rules import FixedRule, fixed_rules, rule_kinds
from blueprints.catalog.operations import CostDriver, Failure, Signal, cost_drivers, failures, signals
from blueprints.catalog.outbound import (
    ManagedEndpointTarget,
    ManagedNetworkSet,
    OutboundCollection,
    OutboundRow,
    managed_endpoint_targets,
    managed_network_sets,
    never_allowed,
    outbound_collections,
)
from blueprints.catalog.platforms import Dependency, Limitation, Mode, Platform, PlatformNote, platforms
from blueprints.catalog.policies import (
    Policy,
    PolicySet,
    RecordsCoverage,
    SetMember,
    members_of,
    policies,
    policy_sets,
    records_coverage,
)
from blueprints.catalog.private_link import CloudNames, HostName, PrivateLinkType, ZoneName, private_link
from blueprints.catalog.regions import Region, regions
from blueprints.catalog.roles import RoleDefinition, role_definitions
from blueprints.catalog.service_tags import ServiceTag, find_service_tag, not_service_tags, service_tags
from blueprints.catalog.services import (
    IndexedSource,
    SecureProperty,
    ServiceType,
    TrustedCaller,
    indexed_group,
    indexed_sources,
    service_types,
    trusted_callers,
)
from blueprints.catalog.slots import ReservedRange, SizingFigure, Slot, hub_slots, reserved_ranges, sizing, slots
from blueprints.catalog.sources import Source, cite, sources
from blueprints.catalog.stages import DeletionTrap, SlowStep, Stage, deletion_traps, stages
from blueprints.catalog.subnets import NetworkRule, SubnetRole, network_rules, subnet_roles

__all__ = [
    "ApiVersion",
    "Cloud",
    "CloudFacts",
    "CloudNames",
    "CostDriver",
    "DeletionTrap",
    "Dependency",
    "DnsFact",
    "EndpointMembers",
    "Entry",
    "Fact",
    "Failure",
    "FixedRule",
    "Forwarder",
    "HostName",
    "IndexedSource",
    "Limit",
    "Limitation",
    "MachineLearningName",
    "ManagedEndpointTarget",
    "ManagedNetworkSet",
    "MissionStatement",
    "Mode",
    "NameRule",
    "NetworkRule",
    "OutboundCollection",
    "OutboundRow",
    "Platform",
    "PlatformNote",
    "Policy",
    "PolicySet",
    "PrivateLinkType",
    "RecordsCoverage",
    "Region",
    "ReservedRange",
    "RoleDefinition",
    "SecureProperty",
    "ServiceTag",
    "ServiceType",
    "SetMember",
    "Signal",
    "SizingFigure",
    "Slot",
    "SlowStep",
    "Source",
    "Stage",
    "Status",
    "SubnetRole",
    "Term",
    "TrustedCaller",
    "ZoneName",
    "abbreviations",
    "api_version",
    "api_versions",
    "azure_dns_address",
    "cite",
    "clouds",
    "cost_drivers",
    "deletion_traps",
    "dns_facts",
    "endpoint_members",
    "failures",
    "find_service_tag",
    "fixed_rules",
    "forwarders",
    "glossary",
    "hub_slots",
    "indexed_group",
    "indexed_sources",
    "limits",
    "machine_learning_names",
    "managed_endpoint_targets",
    "managed_network_sets",
    "members_of",
    "mission",
    "network_rules",
    "never_allowed",
    "not_service_tags",
    "outbound_collections",
    "platforms",
    "policies",
    "policy_sets",
    "private_link",
    "records_coverage",
    "regions",
    "reserved_ranges",
    "reserved_zones",
    "role_definitions",
    "rule_kinds",
    "service_tags",
    "service_types",
    "signals",
    "sizing",
    "slots",
    "sources",
    "stages",
    "subnet_roles",
    "trusted_callers",
]
