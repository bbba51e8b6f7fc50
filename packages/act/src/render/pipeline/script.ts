import type { DeployLanguage } from './roots-file.ts'

/**
 * `deploy.sh`: plans, applies and destroys one root. It is the same for every landing zone: what differs stands in `roots.json`, and is read as
 * data. Pipelines call it, and so can people.
 */
export const deployScript = (language: DeployLanguage): string => `${HEAD}${language === 'bicep' ? BICEP : TERRAFORM}${TAIL}`

const HEAD = String.raw`#!/usr/bin/env bash
# Written by Fairway. Deploys one root of the landing zone; which there are, and what each is given, stands in roots.json.
#
#   bash deploy.sh plan|apply <root>   what would change; change it
#   bash deploy.sh changed <commit>    the roots that are not what they were at a commit, in the order of deployment
#
# Needs az (signed in), jq and git. Values that nobody has given yet are variables of the environment: the README names them.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)

entry() { jq -r --arg id "$1" '.roots[] | select(.id == $id) | '"$2" "$here/roots.json"; }
fail() { echo "$1" >&2; exit 1; }

# A value that a root is given: known, in the environment, or an output of the root that makes it.
value_of() {
  local input from output
  input=$(jq -c --arg id "$1" --arg variable "$2" '.roots[] | select(.id == $id) | .inputs[] | select(.variable == $variable)' "$here/roots.json")
  if [ "$(jq 'has("value")' <<<"$input")" = true ]; then jq -r .value <<<"$input"; return; fi
  if [ -n "${'$'}{!2:-}" ]; then echo "${'$'}{!2}"; return; fi
  from=$(jq -r '.from.root // ""' <<<"$input")
  output=$(jq -r '.from.output // ""' <<<"$input")
  if [ -z "$from" ]; then echo "$2 is not given: $(jq -r .about <<<"$input")" >&2; return 1; fi
  output_of "$from" "$output" || { echo "$from has not been deployed: it gives $2" >&2; return 1; }
}

# Puts everything that a root is given into the environment.
give() {
  local variable value
  for variable in $(entry "$1" '.inputs[].variable'); do
    value=$(value_of "$1" "$variable") || return 1
    hand_over "$1" "$variable" "$value"
  done
}

`

const BICEP = String.raw`hand_over() { export "$2=$3"; }

# How az names the scope of a root.
scope_of() {
  scope=$(entry "$1" .scope)
  where=()
  case $scope in
    mg) where=(--management-group-id "$(entry "$1" .managementGroup)") ;;
    sub) where=(--subscription "$(value_of "$1" "$(entry "$1" .subscription)")") ;;
    group) where=(--subscription "$(value_of "$1" "$(entry "$1" .subscription)")" --resource-group "$(entry "$1" .resourceGroup)") ;;
  esac
}

output_of() {
  local scope where
  scope_of "$1"
  az deployment "$scope" show "${'$'}{where[@]}" --name "$(entry "$1" .deployment)" --query "properties.outputs.${'$'}{2% *}" --output tsv
}

deploy() {
  local scope where place=()
  local folder="$here/$(entry "$2" .folder)/bicep"
  give "$2" || { [ "$1" = plan ] || exit 1; echo "$2 cannot be planned before that."; return; }
  scope_of "$2"
  [ "$scope" = group ] || place=(--location "$(entry "$2" .location)")
  if [ "$1" = plan ]; then
    if [ -n "${'$'}{PLAN_DIR:-}" ]; then # for fairway check
      az bicep build --file "$folder/main.bicep" --outfile "$PLAN_DIR/$2.json"
      az bicep build-params --file "$folder/main.bicepparam" --outfile "$PLAN_DIR/$2.parameters.json"
    fi
    # Whoever plans may only read: permissions to write are not asked for.
    az deployment "$scope" what-if "${'$'}{where[@]}" "${'$'}{place[@]}" --name "$(entry "$2" .deployment)" \
      --parameters "$folder/main.bicepparam" --validation-level ProviderNoRbac
  else
    az deployment "$scope" create "${'$'}{where[@]}" "${'$'}{place[@]}" --name "$(entry "$2" .deployment)" \
      --parameters "$folder/main.bicepparam" --output none
  fi
}

language=bicep
`

const TERRAFORM = String.raw`hand_over() { export "TF_VAR_$(jq -r --arg id "$1" --arg variable "$2" '.roots[] | select(.id == $id) | .inputs[] | select(.variable == $variable) | .terraform' "$here/roots.json")=$3"; }

# The state of every root lies in one container, under the name of its folder.
ready() {
  local folder="$here/$(entry "$1" .folder)/terraform"
  printf 'terraform {\n  backend "azurerm" {}\n}\n' >"$folder/backend_override.tf"
  terraform -chdir="$folder" init -input=false -reconfigure \
    -backend-config="storage_account_name=${'$'}{TFSTATE_STORAGE_ACCOUNT:?the storage account of the Terraform states}" \
    -backend-config="container_name=${'$'}{TFSTATE_CONTAINER:-tfstate}" \
    -backend-config="key=$(entry "$1" .folder).tfstate" -backend-config="use_azuread_auth=true" >&2
}

output_of() {
  ready "$1"
  terraform -chdir="$here/$(entry "$1" .folder)/terraform" output -raw "${'$'}{2#* }"
}

deploy() {
  local folder="$here/$(entry "$2" .folder)/terraform"
  # Azure Pipelines hands over a token of its own.
  if [ -n "${'$'}{idToken:-}" ]; then export ARM_USE_OIDC=true ARM_OIDC_TOKEN="$idToken" ARM_CLIENT_ID="$servicePrincipalId" ARM_TENANT_ID="$tenantId"; fi
  give "$2" || { [ "$1" = plan ] || exit 1; echo "$2 cannot be planned before that."; return; }
  ready "$2"
  case $1 in
    plan)
      # Whoever plans may only read, also the state: nothing is locked.
      if [ -z "${'$'}{PLAN_DIR:-}" ]; then terraform -chdir="$folder" plan -input=false -lock=false; return; fi
      terraform -chdir="$folder" plan -input=false -lock=false -out="$PLAN_DIR/$2.bin"
      terraform -chdir="$folder" show -json "$PLAN_DIR/$2.bin" >"$PLAN_DIR/$2.json"
      ;;
    apply) terraform -chdir="$folder" apply -input=false -auto-approve ;;
    destroy) terraform -chdir="$folder" destroy -input=false ;;
  esac
}

language=terraform
`

const TAIL = String.raw`
changed() {
  local base id
  base=$(git -C "$here" merge-base "$1" HEAD 2>/dev/null || true)
  for id in $(jq -r '.roots[].id' "$here/roots.json"); do
    if [ -z "$base" ] || ! git -C "$here" --literal-pathspecs diff --quiet "$base" HEAD -- "$here/$(entry "$id" .folder)/$language"; then
      echo "$id"
    fi
  done
}

[ $# -eq 2 ] || fail 'usage: bash deploy.sh plan|apply <root>, changed <commit>'
case $1 in
  changed) changed "$2" ;;
  plan | apply | destroy)
    [ -n "$(entry "$2" .id)" ] || fail "there is no root $2 in roots.json"
    deploy "$1" "$2"
    ;;
  *) fail "$1 is nothing that deploy.sh does" ;;
esac
`
