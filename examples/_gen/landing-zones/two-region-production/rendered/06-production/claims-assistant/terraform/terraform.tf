terraform {
  required_version = ">= 1.11.0, < 2.0.0"

  required_providers {
    azapi = {
      source  = "Azure/azapi"
      version = "2.13.0"
    }
  }

  # In which account the state lies is said when Terraform is initialised: -backend-config=storage_account_name=...
  backend "azurerm" {
    container_name   = "tfstate"
    key              = "06-production/claims-assistant.tfstate"
    use_azuread_auth = true
  }
}

# Only what is asked for is kept of the answers: they may hold keys.
provider "azapi" {
  disable_default_output = true
}
