"""Read firewalls, services, endpoints, zones and DNS servers of a vector."""

from collections.abc import Iterator
from typing import Any

from blueprints.design.dns import (
    ConditionalForwarder,
    DnsRecord,
    DnsResolver,
    DnsServer,
    ForwardingRule,
    ForwardingRuleset,
    InboundEndpoint,
    OutboundEndpoint,
    PrivateDnsZone,
    PublicRecord,
    RulesetLink,
    VirtualNetworkLink,
)
from blueprints.design.firewalls import AzureFirewall, FirewallPolicy, FirewallRule, RuleCollection, RuleCollectionGroup
from blueprints.design.private_link import EndpointAddress, PrivateEndpoint
from blueprints.design.services import HostName, ManagedNetwork, NetworkAcls, OutboundRule, Service
from tests.vectors import identifiers as ids

Fixture = dict[str, Any]
KINDS = {"NetworkRule": "network", "ApplicationRule": "application", "NatRule": "nat"}


def azure_firewalls(fixture: Fixture) -> Iterator[AzureFirewall]:
    for name, source in fixture.get("azureFirewalls", {}).items():
        home = source.get("virtualNetwork")
        yield AzureFirewall(
            id=ids.of("azureFirewalls", name),
            location="eastus",
            tier="Standard",
            subnet=ids.subnet(f"{home}/AzureFirewallSubnet") if home else None,
            virtual_hub=ids.optional("virtualHubs", source.get("virtualHub")),
            private_address=source["privateIPAddress"],
            public_ip_addresses=tuple(
                ids.public_address(name, number) for number, _ in enumerate(source.get("publicIPAddresses", ()))
            ),
            firewall_policy=ids.optional("firewallPolicies", source.get("firewallPolicy")),
        )


def firewall_policies(fixture: Fixture) -> Iterator[FirewallPolicy]:
    for name, source in fixture.get("firewallPolicies", {}).items():
        identifier = ids.of("firewallPolicies", name)
        dns = source.get("dnsSettings") or {}
        yield FirewallPolicy(
            id=identifier,
            location="eastus",
            tier="Standard",
            base_policy=ids.optional("firewallPolicies", source.get("basePolicy")),
            threat_intelligence_mode=source.get("threatIntelMode", "Alert"),
            dns_proxy=dns.get("enableProxy", False),
            dns_servers=tuple(dns.get("servers", ())),
            snat_private_ranges=tuple((source.get("snat") or {}).get("privateRanges", ())),
            groups=tuple(
                RuleCollectionGroup(
                    id=f"{identifier}/ruleCollectionGroups/{key}",
                    priority=group["priority"],
                    collections=tuple(_collection(n, c) for n, c in group["ruleCollections"].items()),
                )
                for key, group in (source.get("ruleCollectionGroups") or {}).items()
            ),
        )


def _collection(name: str, source: Fixture) -> RuleCollection:
    rules = tuple(_rule(key, item) for key, item in source["rules"].items())
    return RuleCollection(name=name, priority=source["priority"], action=source["action"], rules=rules)


def _rule(name: str, source: Fixture) -> FirewallRule:
    application = tuple(f"{p['protocolType']}:{p['port']}" for p in source.get("protocols", ()))
    return FirewallRule(
        name=name,
        kind=KINDS[source["ruleType"]],
        protocols=application or tuple(source.get("ipProtocols", ())),
        source_addresses=tuple(source.get("sourceAddresses", ())),
        destination_addresses=tuple(source.get("destinationAddresses", ())),
        destination_fqdns=tuple(source.get("destinationFqdns", ())),
        destination_ports=tuple(source.get("destinationPorts", ())),
        target_fqdns=tuple(source.get("targetFqdns", ())),
        translated_address=source.get("translatedAddress"),
        translated_port=source.get("translatedPort"),
    )


def services(fixture: Fixture, public_dns: Fixture) -> Iterator[Service]:
    for name, source in fixture.get("services", {}).items():
        acls = source.get("networkAcls")
        public = source.get("publicIPAddress")
        yield Service(
            id=ids.of("services", name),
            type=source["type"],
            location=source.get("location", ""),
            public_network_access=source.get("publicNetworkAccess", "Enabled"),
            network_acls=_acls(acls or {"defaultAction": "Allow"}),
            host_names=tuple(_hosts(source.get("hostNames", {}), public_dns)),
            public_addresses=(public,) if public else (),
            identity=source.get("identity", "None"),
        )


def _acls(source: Fixture) -> NetworkAcls:
    bypass = source.get("bypass", "")
    return NetworkAcls(
        default_action=source.get("defaultAction", "Allow"),
        bypass=() if bypass in ("", "None") else (bypass,),
        ip_rules=tuple(source.get("ipRules", ())),
        virtual_network_rules=tuple(ids.subnet(reference) for reference in source.get("virtualNetworkRules", ())),
    )


def _hosts(source: Fixture, public_dns: Fixture) -> Iterator[HostName]:
    for group_id, names in source.items():
        for name in [names] if isinstance(names, str) else names:
            inner = (public_dns.get(name) or {}).get("CNAME", "")
            yield HostName(group_id=group_id, host_name=name, private_name=inner, zone=inner.partition(".")[2])


def private_endpoints(fixture: Fixture, zones: Fixture) -> Iterator[PrivateEndpoint]:
    for name, source in fixture.get("privateEndpoints", {}).items():
        group = source.get("privateDnsZoneGroup")
        yield PrivateEndpoint(
            id=ids.of("privateEndpoints", name),
            location="eastus",
            subnet=ids.subnet(source["subnet"]),
            target=ids.of("services", source["privateLinkServiceId"]),
            group_ids=tuple(source["groupIds"]),
            addresses=(EndpointAddress(member_name="default", address=source["privateIPAddress"]),),
            status=source.get("status", "Approved"),
            zone_group=None if group is None else tuple(ids.zone(key, zones[key]["name"]) for key in group),
        )


def private_dns_zones(zones: Fixture) -> Iterator[PrivateDnsZone]:
    for key, source in zones.items():
        identifier = ids.zone(key, source["name"])
        addresses = [("A", n, v) for n, v in (source.get("aRecords") or {}).items()]
        aliases = [("CNAME", n, v) for n, v in (source.get("cnameRecords") or {}).items()]
        yield PrivateDnsZone(
            id=identifier,
            records=tuple(
                DnsRecord(name=n, type=kind, values=(v,) if isinstance(v, str) else tuple(v), writer="manual")
                for kind, n, v in (*addresses, *aliases)
            ),
            links=tuple(
                VirtualNetworkLink(
                    id=f"{identifier}/virtualNetworkLinks/{network}",
                    virtual_network=ids.network(network),
                    resolution_policy=link.get("resolutionPolicy", "Default"),
                )
                for network, link in (source.get("virtualNetworkLinks") or {}).items()
            ),
        )


def dns_resolvers(fixture: Fixture) -> Iterator[DnsResolver]:
    for name, source in fixture.get("dnsResolvers", {}).items():
        identifier = ids.of("dnsResolvers", name)
        yield DnsResolver(
            id=identifier,
            location="eastus",
            virtual_network=ids.network(source["virtualNetwork"]),
            inbound_endpoints=tuple(
                InboundEndpoint(
                    id=f"{identifier}/inboundEndpoints/{key}",
                    subnet=ids.subnet(item["subnet"]),
                    address=item.get("privateIPAddress"),
                )
                for key, item in source.get("inboundEndpoints", {}).items()
            ),
            outbound_endpoints=tuple(
                OutboundEndpoint(id=f"{identifier}/outboundEndpoints/{key}", subnet=ids.subnet(item["subnet"]))
                for key, item in source.get("outboundEndpoints", {}).items()
            ),
        )


def forwarding_rulesets(fixture: Fixture) -> Iterator[ForwardingRuleset]:
    for name, source in fixture.get("dnsForwardingRulesets", {}).items():
        identifier = ids.of("dnsForwardingRulesets", name)
        yield ForwardingRuleset(
            id=identifier,
            location="eastus",
            outbound_endpoints=tuple(
                f"dnsResolvers/{resolver}/outboundEndpoints/{endpoint}"
                for resolver, _, endpoint in (text.partition("/") for text in source["outboundEndpoints"])
            ),
            rules=tuple(
                ForwardingRule(name=key, domain_name=item["domainName"], target_dns_servers=tuple(item["targets"]))
                for key, item in source["rules"].items()
            ),
            links=tuple(
                RulesetLink(id=f"{identifier}/virtualNetworkLinks/{n}", virtual_network=ids.network(n))
                for n in source.get("virtualNetworkLinks", ())
            ),
        )


def dns_servers(fixture: Fixture) -> Iterator[DnsServer]:
    interfaces = fixture.get("networkInterfaces", {})
    for name, source in fixture.get("dnsServers", {}).items():
        site = source.get("onPremises")
        home = ids.of("onPremises", site) if site else ids.subnet(interfaces[source["networkInterface"]]["subnet"])
        forwarders = (source.get("conditionalForwarders") or {}).items()
        yield DnsServer(
            id=ids.of("dnsServers", name),
            place=home,
            addresses=(source["privateIPAddress"],),
            conditional_forwarders=tuple(ConditionalForwarder(domain=d, targets=tuple(t)) for d, t in forwarders),
            forwarders=tuple(source.get("forwarders", ())),
        )


def managed_networks(fixture: Fixture) -> Iterator[ManagedNetwork]:
    for name, source in fixture.get("managedNetworks", {}).items():
        yield ManagedNetwork(
            id=ids.of("managedNetworks", name),
            owner=name,
            location=source.get("location", ""),
            isolation_mode=source["isolationMode"],
            outbound_rules=tuple(_outbound(key, item) for key, item in source.get("outboundRules", {}).items()),
        )


def _outbound(name: str, source: Fixture) -> OutboundRule:
    destination = source["destination"]
    if source["type"] == "PrivateEndpoint":
        target = ids.of("services", destination["serviceResourceId"])
        group = destination.get("subresourceTarget", "")
        return OutboundRule(name=name, type="PrivateEndpoint", destination=target, group_id=group)
    if source["type"] == "ServiceTag":
        protocol, ports = destination.get("protocol", "*"), destination.get("portRanges", "")
        tag = destination["serviceTag"]
        return OutboundRule(name=name, type="ServiceTag", destination=tag, protocol=protocol, port_ranges=ports)
    return OutboundRule(name=name, type="FQDN", destination=destination)


def public_records(public_dns: Fixture) -> Iterator[PublicRecord]:
    for name, source in public_dns.items():
        yield PublicRecord(name=name, cname=source.get("CNAME"), addresses=tuple(source.get("A", ())))
