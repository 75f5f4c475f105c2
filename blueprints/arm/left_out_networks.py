"""Properties of networks and what passes through them that a reading leaves out: type → property → reason."""

from collections.abc import Mapping

from blueprints.arm.reasons import FIXED, FOLLOWS, GLOBAL, LABEL, NO_PACKETS, PARENT, TEXT

NETWORKS: Mapping[str, Mapping[str, str]] = {
    "microsoft.insights/privatelinkscopes": {"location": GLOBAL},
    "microsoft.network/applicationgateways": {
        "identity.type": FOLLOWS,
        "properties.backendhttpsettingscollection.properties.cookiebasedaffinity": NO_PACKETS,
        "properties.backendhttpsettingscollection.properties.requesttimeout": NO_PACKETS,
        "properties.enablehttp2": NO_PACKETS,
        "properties.gatewayipconfigurations.name": LABEL,
        "properties.httplisteners.properties.requireservernameindication": FIXED,
        "properties.privatelinkconfigurations.name": LABEL,
        "properties.privatelinkconfigurations.properties.ipconfigurations": "all but their subnet",
        "properties.probes.properties": "all but host and path",
        "properties.redirectconfigurations": "where the redirect leads: the listener of the same host",
        "properties.requestroutingrules.name": LABEL,
        "properties.requestroutingrules.properties.priority": FIXED,
        "properties.requestroutingrules.properties.ruletype": FIXED,
        "properties.sku.tier": FOLLOWS,
        "properties.sslpolicy.policytype": FOLLOWS,
    },
    "microsoft.network/applicationgatewaywebapplicationfirewallpolicies": {
        "properties.managedrules.exclusions.exclusionmanagedrulesets.rulesettype": FOLLOWS,
        "properties.managedrules.exclusions.exclusionmanagedrulesets.rulesetversion": FOLLOWS,
        "properties.managedrules.exclusions.selectormatchoperator": FIXED,
        "properties.policysettings.fileuploadlimitinmb": FIXED,
        "properties.policysettings.maxrequestbodysizeinkb": FIXED,
        "properties.policysettings.requestbodyinspectlimitinkb": FIXED,
    },
    "microsoft.network/azurefirewalls": {
        "properties.hubipaddresses": "how many addresses Azure gives a firewall in a hub",
        "properties.ipconfigurations.name": LABEL,
        "properties.managementipconfiguration.name": LABEL,
    },
    "microsoft.network/bastionhosts": {
        "properties.enablefilecopy": FIXED,
        "properties.enableipconnect": FIXED,
        "properties.enableshareablelink": FIXED,
        "properties.ipconfigurations.name": LABEL,
        "properties.ipconfigurations.properties.privateipallocationmethod": FIXED,
        "properties.scaleunits": NO_PACKETS,
    },
    "microsoft.network/connections": {
        "properties.connectionprotocol": FIXED,
        "properties.connectiontype": FOLLOWS,
        "properties.sharedkey": "a secret",
    },
    "microsoft.network/serviceendpointpolicies": {"properties.serviceendpointpolicydefinitions.name": LABEL},
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
        "properties.managedrules.managedrulesets.rulegroupoverrides.exclusions.selectormatchoperator": FIXED,
        "properties.managedrules.managedrulesets.rulesetaction": FIXED,
        "sku": "that of the profile",
    },
    "microsoft.network/localnetworkgateways": {"location": PARENT},
    "microsoft.network/natgateways": {"properties.idletimeoutinminutes": NO_PACKETS},
    "microsoft.network/networkinterfaces": {"location": PARENT, "properties.ipconfigurations.name": LABEL},
    "microsoft.network/networksecuritygroups": {"properties.securityrules.properties.description": TEXT},
    "microsoft.network/networksecurityperimeters/resourceassociations": {"properties.profile": FOLLOWS},
    "microsoft.network/privatednszones": {"location": GLOBAL},
    "microsoft.network/privatednszones/virtualnetworklinks": {"location": GLOBAL},
    "microsoft.network/privateendpoints": {
        "properties.ipconfigurations.name": LABEL,
        "properties.manualprivatelinkserviceconnections.name": LABEL,
        "properties.manualprivatelinkserviceconnections.properties.requestmessage": TEXT,
        "properties.privatelinkserviceconnections.name": LABEL,
    },
    "microsoft.network/privateendpoints/privatednszonegroups": {"properties.privatednszoneconfigs.name": LABEL},
    "microsoft.network/publicipaddresses": {
        "properties.dnssettings": TEXT,
        "properties.publicipaddressversion": FIXED,
        "properties.publicipallocationmethod": FOLLOWS,
        "sku.tier": FIXED,
    },
    "microsoft.network/virtualhubs": {"properties.hubroutingpreference": FIXED, "properties.sku": FIXED},
    "microsoft.network/virtualhubs/routingintent": {"properties.routingpolicies.name": LABEL},
    "microsoft.network/virtualnetworkgateways": {
        "properties.ipconfigurations.name": LABEL,
        "properties.ipconfigurations.properties.privateipallocationmethod": FIXED,
        "properties.sku.tier": FOLLOWS,
        "properties.vpnclientconfiguration": "how VPN clients sign in",
        "properties.vpngatewaygeneration": FOLLOWS,
        "properties.vpntype": FIXED,
    },
    "microsoft.network/virtualnetworks": {
        "properties.encryption.enforcement": FIXED,
        "properties.subnets.properties.delegations.name": LABEL,
        "properties.subnets.properties.privatelinkservicenetworkpolicies": FOLLOWS,
    },
    "microsoft.network/virtualnetworks/subnets": {
        "properties.delegations.name": LABEL,
        "properties.privatelinkservicenetworkpolicies": FOLLOWS,
    },
    "microsoft.network/virtualwans": {"properties.allowbranchtobranchtraffic": FIXED},
}
