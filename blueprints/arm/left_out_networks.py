"""Properties of networks and what passes through them that a reading leaves out: type → property → reason."""

from collections.abc import Mapping

from blueprints.arm.reasons import FOLLOWS, LABEL, NO_PACKETS, PARENT, TEXT

NETWORKS: Mapping[str, Mapping[str, str]] = {
    "microsoft.network/applicationgateways": {
        "properties.gatewayipconfigurations.name": LABEL,
        "properties.httplisteners.properties.requireservernameindication": FOLLOWS,
        "properties.privatelinkconfigurations.name": LABEL,
        "properties.privatelinkconfigurations.properties.ipconfigurations": "all but their subnet",
        "properties.probes.properties": "all but host and path",
        "properties.redirectconfigurations": "where the redirect leads: the listener of the same host",
        "properties.requestroutingrules.name": LABEL,
        "properties.requestroutingrules.properties.priority": LABEL,
    },
    "microsoft.network/azurefirewalls": {
        "properties.hubipaddresses": "how many addresses Azure gives a firewall in a hub",
        "properties.ipconfigurations.name": LABEL,
        "properties.managementipconfiguration.name": LABEL,
    },
    "microsoft.network/bastionhosts": {
        "properties.ipconfigurations.name": LABEL,
    },
    "microsoft.network/expressroutegateways": {"properties.autoscaleconfiguration": NO_PACKETS},
    "microsoft.network/vpngateways/vpnconnections": {"properties.vpnlinkconnections": "how the tunnel is encrypted"},
    "microsoft.network/vpnsites": {
        "location": PARENT,
        "properties.virtualwan": FOLLOWS,
        "properties.vpnsitelinks.name": LABEL,
    },
    "microsoft.network/connections": {
        "properties.connectiontype": FOLLOWS,
        "properties.sharedkey": "a secret",
    },
    "microsoft.network/dnsresolvers/inboundendpoints": {"location": PARENT},
    "microsoft.network/dnsresolvers/outboundendpoints": {"location": PARENT},
    "microsoft.network/firewallpolicies": {
        "identity": FOLLOWS,
        "properties.transportsecurity.certificateauthority.name": LABEL,
    },
    "microsoft.network/firewallpolicies/rulecollectiongroups": {
        "properties.rulecollections.rulecollectiontype": FOLLOWS,
        "properties.rulecollections.rules.description": TEXT,
    },
    "microsoft.network/frontdoorwebapplicationfirewallpolicies": {
        "sku": "that of the profile",
    },
    "microsoft.network/localnetworkgateways": {"location": PARENT},
    "microsoft.network/networkinterfaces": {"location": PARENT, "properties.ipconfigurations.name": LABEL},
    "microsoft.network/networksecuritygroups": {"properties.securityrules.properties.description": TEXT},
    "microsoft.network/networksecurityperimeters/resourceassociations": {"properties.profile": FOLLOWS},
    "microsoft.network/networkwatchers/flowlogs": {
        "location": PARENT,
        "properties.flowanalyticsconfiguration.networkwatcherflowanalyticsconfiguration.workspaceregion": FOLLOWS,
    },
    "microsoft.network/privateendpoints": {
        "properties.ipconfigurations.name": LABEL,
        "properties.manualprivatelinkserviceconnections.name": LABEL,
        "properties.manualprivatelinkserviceconnections.properties.requestmessage": TEXT,
        "properties.privatelinkserviceconnections.name": LABEL,
    },
    "microsoft.network/privateendpoints/privatednszonegroups": {"properties.privatednszoneconfigs.name": LABEL},
    "microsoft.network/publicipaddresses": {
        "properties.dnssettings": TEXT,
    },
    "microsoft.network/serviceendpointpolicies": {"properties.serviceendpointpolicydefinitions.name": LABEL},
    "microsoft.network/virtualhubs/routingintent": {"properties.routingpolicies.name": LABEL},
    "microsoft.network/virtualnetworkgateways": {
        "properties.ipconfigurations.name": LABEL,
        "properties.sku.tier": FOLLOWS,
        "properties.vpnclientconfiguration": "how VPN clients sign in",
    },
    "microsoft.network/virtualnetworks": {
        "properties.subnets.properties.delegations.name": LABEL,
        "properties.subnets.properties.privatelinkservicenetworkpolicies": FOLLOWS,
    },
    "microsoft.network/virtualnetworks/subnets": {
        "properties.delegations.name": LABEL,
        "properties.privatelinkservicenetworkpolicies": FOLLOWS,
    },
}
