"""Properties of services and machines that a reading leaves out: type → property → reason."""

from collections.abc import Mapping

from blueprints.arm.reasons import LABEL

SERVICES: Mapping[str, Mapping[str, str]] = {
    "microsoft.apimanagement/service/backends": {"properties.circuitbreaker.rules.name": LABEL},
    "microsoft.compute/virtualmachines": {
        "properties.osprofile.linuxconfiguration.ssh.publickeys.path": "where Ubuntu looks for its keys",
    },
    "microsoft.insights/diagnosticsettings": {
        "properties.loganalyticsdestinationtype": "which tables of the workspace hold the logs",
    },
}
