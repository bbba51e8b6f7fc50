# Connectivity in swedencentral
# The hub of swedencentral: its network, what leaves through it, the way to machines and to on-premises.
# Written by Fairway from the estate: change the estate, not this file.

# Exactly the rules that Azure Bastion needs.
# network.yaml:18
resource "azapi_resource" "hub_swedencentral_nsg_bastion" {
  type      = "Microsoft.Network/networkSecurityGroups@2025-09-01"
  parent_id = azapi_resource.group_rg_connectivity_sdc.id
  name      = "nsg-hub-sdc-bastion"
  location  = "swedencentral"
  tags      = local.tags

  body = {
    properties = {
      securityRules = [
        {
          name = "allow-https-from-internet"
          properties = {
            description              = "People reach Bastion over HTTPS."
            direction                = "Inbound"
            access                   = "Allow"
            priority                 = 100
            protocol                 = "Tcp"
            sourceAddressPrefix      = "Internet"
            sourcePortRange          = "*"
            destinationAddressPrefix = "*"
            destinationPortRange     = "443"
          }
        },
        {
          name = "allow-gateway-manager"
          properties = {
            description              = "The control plane of Bastion."
            direction                = "Inbound"
            access                   = "Allow"
            priority                 = 110
            protocol                 = "Tcp"
            sourceAddressPrefix      = "GatewayManager"
            sourcePortRange          = "*"
            destinationAddressPrefix = "*"
            destinationPortRange     = "443"
          }
        },
        {
          name = "allow-load-balancer"
          properties = {
            description              = "Health probes."
            direction                = "Inbound"
            access                   = "Allow"
            priority                 = 120
            protocol                 = "Tcp"
            sourceAddressPrefix      = "AzureLoadBalancer"
            sourcePortRange          = "*"
            destinationAddressPrefix = "*"
            destinationPortRange     = "443"
          }
        },
        {
          name = "allow-bastion-hosts"
          properties = {
            description              = "Instances of Bastion talk to each other."
            direction                = "Inbound"
            access                   = "Allow"
            priority                 = 130
            protocol                 = "*"
            sourceAddressPrefix      = "VirtualNetwork"
            sourcePortRange          = "*"
            destinationAddressPrefix = "VirtualNetwork"
            destinationPortRanges    = ["8080", "5701"]
          }
        },
        {
          name = "deny-all"
          properties = {
            description              = "Nothing else comes in."
            direction                = "Inbound"
            access                   = "Deny"
            priority                 = 4096
            protocol                 = "*"
            sourceAddressPrefix      = "*"
            sourcePortRange          = "*"
            destinationAddressPrefix = "*"
            destinationPortRange     = "*"
          }
        },
        {
          name = "allow-ssh-rdp-outbound"
          properties = {
            description              = "To the machines."
            direction                = "Outbound"
            access                   = "Allow"
            priority                 = 100
            protocol                 = "*"
            sourceAddressPrefix      = "*"
            sourcePortRange          = "*"
            destinationAddressPrefix = "VirtualNetwork"
            destinationPortRanges    = ["22", "3389"]
          }
        },
        {
          name = "allow-azure-cloud-outbound"
          properties = {
            description              = "Logs and metering."
            direction                = "Outbound"
            access                   = "Allow"
            priority                 = 110
            protocol                 = "Tcp"
            sourceAddressPrefix      = "*"
            sourcePortRange          = "*"
            destinationAddressPrefix = "AzureCloud"
            destinationPortRange     = "443"
          }
        },
        {
          name = "allow-bastion-hosts-outbound"
          properties = {
            description              = "Instances of Bastion talk to each other."
            direction                = "Outbound"
            access                   = "Allow"
            priority                 = 120
            protocol                 = "*"
            sourceAddressPrefix      = "VirtualNetwork"
            sourcePortRange          = "*"
            destinationAddressPrefix = "VirtualNetwork"
            destinationPortRanges    = ["8080", "5701"]
          }
        },
        {
          name = "allow-session-information-outbound"
          properties = {
            description              = "Session information and certificates."
            direction                = "Outbound"
            access                   = "Allow"
            priority                 = 130
            protocol                 = "*"
            sourceAddressPrefix      = "*"
            sourcePortRange          = "*"
            destinationAddressPrefix = "Internet"
            destinationPortRanges    = ["80", "443"]
          }
        },
        {
          name = "deny-all-outbound"
          properties = {
            description              = "Nothing else leaves."
            direction                = "Outbound"
            access                   = "Deny"
            priority                 = 4096
            protocol                 = "*"
            sourceAddressPrefix      = "*"
            sourcePortRange          = "*"
            destinationAddressPrefix = "*"
            destinationPortRange     = "*"
          }
        },
      ]
    }
  }
}

# What may reach the dns-inbound subnet.
# network.yaml:18
resource "azapi_resource" "hub_swedencentral_nsg_dns_inbound" {
  type      = "Microsoft.Network/networkSecurityGroups@2025-09-01"
  parent_id = azapi_resource.group_rg_connectivity_sdc.id
  name      = "nsg-hub-sdc-dns-inbound"
  location  = "swedencentral"
  tags      = local.tags

  body = {
    properties = {
      securityRules = [
        {
          name = "allow-dns"
          properties = {
            description              = "Questions from spokes and on-premises."
            direction                = "Inbound"
            access                   = "Allow"
            priority                 = 200
            protocol                 = "*"
            sourceAddressPrefix      = "VirtualNetwork"
            sourcePortRange          = "*"
            destinationAddressPrefix = "*"
            destinationPortRange     = "53"
          }
        },
        {
          name = "deny-internet"
          properties = {
            description              = "Nothing comes in from the internet."
            direction                = "Inbound"
            access                   = "Deny"
            priority                 = 4000
            protocol                 = "*"
            sourceAddressPrefix      = "Internet"
            sourcePortRange          = "*"
            destinationAddressPrefix = "*"
            destinationPortRange     = "*"
          }
        },
      ]
    }
  }
}

# What may reach the dns-outbound subnet.
# network.yaml:18
resource "azapi_resource" "hub_swedencentral_nsg_dns_outbound" {
  type      = "Microsoft.Network/networkSecurityGroups@2025-09-01"
  parent_id = azapi_resource.group_rg_connectivity_sdc.id
  name      = "nsg-hub-sdc-dns-outbound"
  location  = "swedencentral"
  tags      = local.tags

  body = {
    properties = {
      securityRules = [
        {
          name = "deny-internet"
          properties = {
            description              = "Nothing comes in from the internet."
            direction                = "Inbound"
            access                   = "Deny"
            priority                 = 4000
            protocol                 = "*"
            sourceAddressPrefix      = "Internet"
            sourcePortRange          = "*"
            destinationAddressPrefix = "*"
            destinationPortRange     = "*"
          }
        },
      ]
    }
  }
}
