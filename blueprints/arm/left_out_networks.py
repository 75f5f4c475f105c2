"""Properties of networks and what passes through them that a reading leaves out: type → property → reason."""

from collections.abc import Mapping

from blueprints.arm.reasons import LABEL, TEXT

NETWORKS: Mapping[str, Mapping[str, str]] = {
    "microsoft.network/applicationgatewaywebapplicationfirewallpolicies": {"properties.customrules.name": LABEL},
    "microsoft.network/applicationgateways": {
        "properties.gatewayipconfigurations.name": LABEL,
        "properties.privatelinkconfigurations.name": LABEL,
        "properties.privatelinkconfigurations.properties.ipconfigurations.name": LABEL,
        "properties.redirectconfigurations.name": LABEL,
        "properties.requestroutingrules.name": LABEL,
    },
    "microsoft.network/azurefirewalls": {
        "properties.ipconfigurations.name": LABEL,
        "properties.managementipconfiguration.name": LABEL,
    },
    "microsoft.network/bastionhosts": {
        "properties.ipconfigurations.name": LABEL,
    },
    "microsoft.network/vpngateways/vpnconnections": {"properties.vpnlinkconnections.name": LABEL},
    "microsoft.network/vpnsites": {
        "properties.vpnsitelinks.name": LABEL,
    },
    "microsoft.network/firewallpolicies": {
        "properties.transportsecurity.certificateauthority.name": LABEL,
    },
    "microsoft.network/networkinterfaces": {"properties.ipconfigurations.name": LABEL},
    "microsoft.network/p2svpngateways": {"properties.p2sconnectionconfigurations.name": LABEL},
    "microsoft.network/privateendpoints": {
        "properties.ipconfigurations.name": LABEL,
    },
    "microsoft.network/privateendpoints/privatednszonegroups": {"properties.privatednszoneconfigs.name": LABEL},
    "microsoft.network/publicipaddresses": {
        "properties.dnssettings": TEXT,
    },
    "microsoft.network/serviceendpointpolicies": {"properties.serviceendpointpolicydefinitions.name": LABEL},
    "microsoft.network/virtualhubs/routingintent": {"properties.routingpolicies.name": LABEL},
    "microsoft.network/virtualnetworkgateways": {
        "properties.ipconfigurations.name": LABEL,
    },
    "microsoft.network/virtualnetworks": {
        "properties.subnets.properties.delegations.name": LABEL,
    },
    "microsoft.network/virtualnetworks/subnets": {
        "properties.delegations.name": LABEL,
    },
}
