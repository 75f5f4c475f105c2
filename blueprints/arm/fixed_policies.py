"""What every design wants of policies, and of the one of our own: it writes the records of private endpoints."""

from collections.abc import Mapping
from typing import Any

CONNECTIONS = "Microsoft.Network/privateEndpoints/privateLinkServiceConnections[*]"
ZONE = "[parameters('privateDnsZoneIds')[copyIndex('privateDnsZoneConfigs')]]"
RULE = {
    "if": {
        "allOf": [
            {"field": "type", "equals": "Microsoft.Network/privateEndpoints"},
            {
                "count": {
                    "field": CONNECTIONS,
                    "where": {
                        "allOf": [
                            {
                                "field": f"{CONNECTIONS}.privateLinkServiceId",
                                "contains": "[parameters('resourceType')]",
                            },
                            {
                                "field": f"{CONNECTIONS}.groupIds[*]",
                                "equals": "[parameters('groupId')]",
                            },
                        ]
                    },
                },
                "greaterOrEquals": 1,
            },
        ]
    },
    "then": {
        "effect": "DeployIfNotExists",
        "details": {
            "type": "Microsoft.Network/privateEndpoints/privateDnsZoneGroups",
            "roleDefinitionIds": [
                "/providers/Microsoft.Authorization/roleDefinitions/4d97b98b-1d4f-4787-a291-c67834d212e7",
                "/providers/Microsoft.Authorization/roleDefinitions/b12aa53e-6015-4669-85d0-8515ebb3ae7f",
            ],
            "deployment": {
                "properties": {
                    "mode": "Incremental",
                    "parameters": {
                        "privateDnsZoneIds": {"value": "[parameters('privateDnsZoneIds')]"},
                        "privateEndpointName": {"value": "[field('name')]"},
                    },
                    "template": {
                        "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
                        "contentVersion": "1.0.0.0",
                        "parameters": {
                            "privateDnsZoneIds": {"type": "array"},
                            "privateEndpointName": {"type": "string"},
                        },
                        "resources": [
                            {
                                "type": "Microsoft.Network/privateEndpoints/privateDnsZoneGroups",
                                "apiVersion": "2026-03-01",
                                "name": "[concat(parameters('privateEndpointName'), '/default')]",
                                "properties": {
                                    "[string('copy')]": [
                                        {
                                            "name": "privateDnsZoneConfigs",
                                            "count": "[length(parameters('privateDnsZoneIds'))]",
                                            "input": {
                                                "name": "[concat('zone-', copyIndex('privateDnsZoneConfigs', 1))]",
                                                "properties": {"privateDnsZoneId": ZONE},
                                            },
                                        }
                                    ]
                                },
                            }
                        ],
                    },
                }
            },
        },
    },
}
"""When the policy of our own applies, and what it deploys then."""

POLICIES: Mapping[str, Mapping[str, Any]] = {
    "Microsoft.Authorization/policyAssignments": {
        "location": "*",
        "properties": {"displayName": "*", "enforcementMode": "Default"},
    },
    "Microsoft.Authorization/policySetDefinitions": {
        "properties": {
            "displayName": "Private network of AI workloads",
            "metadata": {"category": "Network", "version": "1.0.0"},
            "policyType": "Custom",
        }
    },
    "Microsoft.Authorization/policyDefinitions": {
        "properties": {
            "displayName": "Write the records of private endpoints into all of their zones",
            "description": "One parameter holds every zone of a group id.",
            "policyRule": (RULE,),
            "policyType": "Custom",
            "mode": "Indexed",
            "metadata": {"category": "Network", "version": "1.0.0"},
            "parameters": {
                "resourceType": {
                    "type": "String",
                    "metadata": {"displayName": "Type of the resource behind the endpoint"},
                },
                "groupId": {"type": "String", "metadata": {"displayName": "Group id of the endpoint"}},
                "privateDnsZoneIds": {"type": "Array", "metadata": {"displayName": "Resource ids of the zones"}},
            },
        }
    },
}
