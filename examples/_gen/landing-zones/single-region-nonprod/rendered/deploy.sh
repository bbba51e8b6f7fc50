#!/usr/bin/env bash
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
  local input from output value
  input=$(jq -c --arg id "$1" --arg variable "$2" '.roots[] | select(.id == $id) | .inputs[] | select(.variable == $variable)' "$here/roots.json")
  if [ "$(jq 'has("value")' <<<"$input")" = true ]; then jq -r .value <<<"$input"; return; fi
  if [ -n "${!2:-}" ]; then printf '%s\n' "${!2}"; return; fi
  from=$(jq -r '.from.root // ""' <<<"$input")
  output=$(jq -r '.from.output // ""' <<<"$input")
  if [ -z "$from" ]; then echo "$2 is not given: $(jq -r .about <<<"$input")" >&2; return 1; fi
  if ! value=$(output_of "$from" "$output") || [ -z "$value" ]; then echo "$from has not been deployed: it gives $2" >&2; return 1; fi
  printf '%s\n' "$value"
}

# Puts everything that a root is given into the environment.
give() {
  local variable value
  for variable in $(entry "$1" '.inputs[].variable'); do
    value=$(value_of "$1" "$variable") || return 1
    hand_over "$1" "$variable" "$value"
  done
}

# All say the same: deploy with one.
language=${DEPLOY_WITH:-bicep}
case $language in
bicep)
  hand_over() { export "$2=$3"; }

  # az deployment: deployment <what> <root> <more words>
  deployment() {
    local what=$1 root=$2 scope subscription words=()
    shift 2
    scope=$(entry "$root" .scope)
    case $scope in
      mg) words+=(--management-group-id "$(entry "$root" .managementGroup)") ;;
      sub | group)
        subscription=$(value_of "$root" "$(entry "$root" .subscription)") || return 1
        words+=(--subscription "$subscription")
        ;;
    esac
    if [ "$scope" = group ]; then words+=(--resource-group "$(entry "$root" .resourceGroup)")
    elif [ "$what" != show ]; then words+=(--location "$(entry "$root" .location)"); fi
    words+=(--name "$(entry "$root" .deployment)")
    az deployment "$scope" "$what" "${words[@]}" "$@"
  }

  output_of() { deployment show "$1" --query "properties.outputs.${2% *}" --output tsv; }

  plan() {
    if [ -n "${PLAN_DIR:-}" ]; then # for fairway check
      az bicep build --file "$2/main.bicep" --outfile "$PLAN_DIR/$1.json"
      az bicep build-params --file "$2/main.bicepparam" --outfile "$PLAN_DIR/$1.parameters.json"
    fi
    # Whoever plans may only read: permissions to write are not asked for.
    deployment what-if "$1" --parameters "$2/main.bicepparam" --validation-level ProviderNoRbac
  }

  apply() { deployment create "$1" --parameters "$2/main.bicepparam" --output none; }
  ;;
terraform)
  hand_over() { export "TF_VAR_$(jq -r --arg id "$1" --arg variable "$2" '.roots[] | select(.id == $id) | .inputs[] | select(.variable == $variable) | .terraform' "$here/roots.json")=$3"; }

  # Azure Pipelines tells which service connection it is: Terraform asks it for a token whenever it needs one.
  if [ -n "${AZURESUBSCRIPTION_SERVICE_CONNECTION_ID:-}" ]; then
    export ARM_USE_OIDC=true ARM_CLIENT_ID="$AZURESUBSCRIPTION_CLIENT_ID" ARM_TENANT_ID="$AZURESUBSCRIPTION_TENANT_ID" \
      ARM_OIDC_AZURE_SERVICE_CONNECTION_ID="$AZURESUBSCRIPTION_SERVICE_CONNECTION_ID"
  fi

  # The state of every root lies in one container, under the name of its folder.
  ready() {
    terraform -chdir="$1" init -input=false -reconfigure \
      -backend-config="storage_account_name=${TFSTATE_STORAGE_ACCOUNT:?the storage account of the Terraform states}" \
      -backend-config="container_name=${TFSTATE_CONTAINER:-tfstate}" >&2
  }

  output_of() {
    local folder
    folder="$here/$(entry "$1" .folder)/terraform"
    ready "$folder" && terraform -chdir="$folder" output -raw "${2#* }"
  }

  plan() {
    ready "$2"
    # Whoever plans may only read, also the state: nothing is locked.
    if [ -z "${PLAN_DIR:-}" ]; then terraform -chdir="$2" plan -input=false -lock=false; return; fi
    terraform -chdir="$2" plan -input=false -lock=false -out="$PLAN_DIR/$1.bin"
    terraform -chdir="$2" show -json "$PLAN_DIR/$1.bin" >"$PLAN_DIR/$1.json"
  }

  apply() {
    ready "$2"
    terraform -chdir="$2" apply -input=false -auto-approve
  }

  # Asked for by remove.sh alone.
  destroy() {
    ready "$2"
    terraform -chdir="$2" destroy -input=false -auto-approve
  }
  ;;
*) fail 'DEPLOY_WITH is one of: bicep, terraform' ;;
esac

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
    declare -F "$1" >/dev/null || fail "$1 is done by remove.sh"
    folder=$(entry "$2" .folder)
    [ -n "$folder" ] || fail "there is no root $2 in roots.json"
    if give "$2"; then "$1" "$2" "$here/$folder/$language"
    elif [ "$1" = plan ]; then echo "$2 cannot be planned before that."
    else exit 1; fi
    ;;
  *) fail "$1 is nothing that deploy.sh does" ;;
esac
