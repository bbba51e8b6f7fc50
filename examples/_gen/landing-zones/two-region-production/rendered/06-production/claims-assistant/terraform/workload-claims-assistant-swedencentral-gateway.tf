# claims-assistant
# Models in the EU for claims, in Claims.
# Written by Fairway from the estate: change the estate, not this file.

# The interface of Azure OpenAI, as clients know it
# requests/claims-assistant.yaml:3
resource "azapi_resource" "workload_claims_assistant_swedencentral_gateway_api" {
  type      = "Microsoft.ApiManagement/service/apis@2024-05-01"
  parent_id = azapi_resource.workload_claims_assistant_swedencentral_gateway.id
  name      = "openai"

  body = {
    properties = {
      displayName          = "Models"
      description          = "Models of claims-assistant"
      path                 = "openai"
      protocols            = ["https"]
      type                 = "http"
      subscriptionRequired = false
    }
  }
}

# Requests to /deployments/{deployment}/*
# requests/claims-assistant.yaml:3
resource "azapi_resource" "workload_claims_assistant_swedencentral_gateway_api_operation_deployments" {
  type      = "Microsoft.ApiManagement/service/apis/operations@2024-05-01"
  parent_id = azapi_resource.workload_claims_assistant_swedencentral_gateway_api.id
  name      = "deployments"

  body = {
    properties = {
      displayName = "deployments"
      method      = "POST"
      urlTemplate = "/deployments/{deployment}/*"
      templateParameters = [
        {
          name        = "deployment"
          type        = "string"
          required    = true
          description = "The name of a deployment."
        },
      ]
    }
  }
}

# Requests to /v1/*
# requests/claims-assistant.yaml:3
resource "azapi_resource" "workload_claims_assistant_swedencentral_gateway_api_operation_v1" {
  type      = "Microsoft.ApiManagement/service/apis/operations@2024-05-01"
  parent_id = azapi_resource.workload_claims_assistant_swedencentral_gateway_api.id
  name      = "v1"

  body = {
    properties = {
      displayName        = "v1"
      method             = "POST"
      urlTemplate        = "/v1/*"
      templateParameters = []
    }
  }
}

# The models of swedencentral, left alone for a while when they refuse
# requests/claims-assistant.yaml:3
resource "azapi_resource" "workload_claims_assistant_swedencentral_gateway_openai_swedencentral" {
  type      = "Microsoft.ApiManagement/service/backends@2024-05-01"
  parent_id = azapi_resource.workload_claims_assistant_swedencentral_gateway.id
  name      = "openai-swedencentral"

  body = {
    properties = {
      type        = "Single"
      protocol    = "http"
      url         = "https://ais-claims-assistant-prod-sdc-pv7kh.openai.azure.com/openai"
      description = "Models in swedencentral"
      tls = {
        validateCertificateChain = true
        validateCertificateName  = true
      }
      circuitBreaker = {
        rules = [
          {
            name = "refusing"
            failureCondition = {
              count    = 3
              interval = "PT1M"
              statusCodeRanges = [
                {
                  min = 429
                  max = 429
                },
                {
                  min = 500
                  max = 599
                },
              ]
            }
            tripDuration     = "PT1M"
            acceptRetryAfter = true
          },
        ]
      }
    }
  }
}

# The models of germanywestcentral, left alone for a while when they refuse
# requests/claims-assistant.yaml:3
resource "azapi_resource" "workload_claims_assistant_swedencentral_gateway_openai_germanywestcentral" {
  type      = "Microsoft.ApiManagement/service/backends@2024-05-01"
  parent_id = azapi_resource.workload_claims_assistant_swedencentral_gateway.id
  name      = "openai-germanywestcentral"

  body = {
    properties = {
      type        = "Single"
      protocol    = "http"
      url         = "https://ais-claims-assistant-prod-gwc-zwoqb.openai.azure.com/openai"
      description = "Models in germanywestcentral"
      tls = {
        validateCertificateChain = true
        validateCertificateName  = true
      }
      circuitBreaker = {
        rules = [
          {
            name = "refusing"
            failureCondition = {
              count    = 3
              interval = "PT1M"
              statusCodeRanges = [
                {
                  min = 429
                  max = 429
                },
                {
                  min = 500
                  max = 599
                },
              ]
            }
            tripDuration     = "PT1M"
            acceptRetryAfter = true
          },
        ]
      }
    }
  }
}

# The regions that have claims-chat
# requests/claims-assistant.yaml:3
resource "azapi_resource" "workload_claims_assistant_swedencentral_gateway_pool_claims_chat" {
  type      = "Microsoft.ApiManagement/service/backends@2024-05-01"
  parent_id = azapi_resource.workload_claims_assistant_swedencentral_gateway.id
  name      = "pool-claims-chat"

  body = {
    properties = {
      type        = "Pool"
      description = "Regions that have claims-chat"
      pool = {
        services = [
          {
            id       = azapi_resource.workload_claims_assistant_swedencentral_gateway_openai_swedencentral.id
            priority = 1
            weight   = 50
          },
          {
            id       = azapi_resource.workload_claims_assistant_swedencentral_gateway_openai_germanywestcentral.id
            priority = 1
            weight   = 50
          },
        ]
      }
    }
  }
}

# Who may call, how much, and which region answers
# requests/claims-assistant.yaml:3
resource "azapi_resource" "workload_claims_assistant_swedencentral_gateway_api_policy" {
  type      = "Microsoft.ApiManagement/service/apis/policies@2024-05-01"
  parent_id = azapi_resource.workload_claims_assistant_swedencentral_gateway_api.id
  name      = "policy"

  body = {
    properties = {
      format = "xml"
      value  = "<policies>\n  <inbound>\n    <base />\n    <validate-azure-ad-token tenant-id=\"${var.tenant_id}\" header-name=\"Authorization\" failed-validation-httpcode=\"401\">\n      <client-application-ids>\n        <application-id>${azapi_resource.workload_claims_assistant_swedencentral_identity_workload.output.properties.clientId}</application-id>\n      </client-application-ids>\n      <audiences>\n        <audience>https://cognitiveservices.azure.com</audience>\n      </audiences>\n    </validate-azure-ad-token>\n    <llm-token-limit counter-key=\"@(context.Request.Headers.GetValueOrDefault(&quot;Authorization&quot;,&quot;&quot;).AsJwt()?.Claims.GetValueOrDefault(&quot;appid&quot;,&quot;none&quot;))\" tokens-per-minute=\"150000\" estimate-prompt-tokens=\"false\" remaining-tokens-header-name=\"x-remaining-tokens\" tokens-consumed-header-name=\"x-consumed-tokens\" />\n    <llm-emit-token-metric namespace=\"tokens\">\n      <dimension name=\"client\" value=\"@(context.Request.Headers.GetValueOrDefault(&quot;Authorization&quot;,&quot;&quot;).AsJwt()?.Claims.GetValueOrDefault(&quot;appid&quot;,&quot;none&quot;))\" />\n    </llm-emit-token-metric>\n    <set-variable name=\"deployment\" value=\"@(context.Request.MatchedParameters.ContainsKey(&quot;deployment&quot;) ? context.Request.MatchedParameters[&quot;deployment&quot;] : (string)(context.Request.Body?.As&lt;JObject&gt;(preserveContent: true)?[&quot;model&quot;] ?? &quot;&quot;))\" />\n    <choose>\n      <when condition=\"@(((string)context.Variables[&quot;deployment&quot;]).Equals(&quot;claims-chat&quot;, StringComparison.OrdinalIgnoreCase))\">\n        <set-backend-service backend-id=\"pool-claims-chat\" />\n      </when>\n      <otherwise>\n        <return-response>\n          <set-status code=\"404\" reason=\"no such deployment\" />\n        </return-response>\n      </otherwise>\n    </choose>\n    <authentication-managed-identity resource=\"https://cognitiveservices.azure.com\" />\n  </inbound>\n  <backend>\n    <retry condition=\"@(context.Response != null &amp;&amp; (context.Response.StatusCode == 429 || context.Response.StatusCode &gt;= 500))\" count=\"1\" interval=\"1\" first-fast-retry=\"true\">\n      <forward-request buffer-request-body=\"true\" timeout=\"240\" />\n    </retry>\n  </backend>\n  <outbound>\n    <base />\n  </outbound>\n  <on-error>\n    <base />\n  </on-error>\n</policies>"
    }
  }

  depends_on = [
    azapi_resource.workload_claims_assistant_swedencentral_gateway_api_operation_deployments,
    azapi_resource.workload_claims_assistant_swedencentral_gateway_api_operation_v1,
    azapi_resource.workload_claims_assistant_swedencentral_gateway_pool_claims_chat,
  ]
}

# Every log and metric goes to the Log Analytics workspace of the landing zone
# requests/claims-assistant.yaml:3
resource "azapi_resource" "workload_claims_assistant_swedencentral_gateway_diagnostics" {
  type      = "Microsoft.Insights/diagnosticSettings@2021-05-01-preview"
  parent_id = azapi_resource.workload_claims_assistant_swedencentral_gateway.id
  name      = "to-log-analytics"

  body = {
    properties = {
      workspaceId = var.management_log_analytics_id
      logs = [
        {
          categoryGroup = "allLogs"
          enabled       = true
        },
      ]
      metrics = [
        {
          category = "AllMetrics"
          enabled  = true
        },
      ]
    }
  }
}
