# manuals
# Models for applications for service, in Field service.
# Written by Fairway from the estate: change the estate, not this file.

# The interface of Azure OpenAI, as clients know it
# requests.yaml:21
resource "azapi_resource" "westeurope_gateway_api" {
  type      = "Microsoft.ApiManagement/service/apis@2024-05-01"
  parent_id = azapi_resource.westeurope_gateway.id
  name      = "openai"

  body = {
    properties = {
      displayName          = "Models"
      description          = "Models of manuals"
      path                 = "openai"
      protocols            = ["https"]
      type                 = "http"
      subscriptionRequired = false
    }
  }
}

# Requests to /deployments/{deployment}/*
# requests.yaml:21
resource "azapi_resource" "westeurope_gateway_api_operation_deployments" {
  type      = "Microsoft.ApiManagement/service/apis/operations@2024-05-01"
  parent_id = azapi_resource.westeurope_gateway_api.id
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
# requests.yaml:21
resource "azapi_resource" "westeurope_gateway_api_operation_v1" {
  type      = "Microsoft.ApiManagement/service/apis/operations@2024-05-01"
  parent_id = azapi_resource.westeurope_gateway_api.id
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

# chat in westeurope, left alone for as long as it says when it refuses
# requests.yaml:21
resource "azapi_resource" "westeurope_gateway_backend_westeurope_chat" {
  type      = "Microsoft.ApiManagement/service/backends@2024-05-01"
  parent_id = azapi_resource.westeurope_gateway.id
  name      = "westeurope-chat"

  body = {
    properties = {
      type        = "Single"
      protocol    = "http"
      url         = "https://mp-manuals-prd-weu-ais-klptz.openai.azure.com/openai"
      description = "chat in westeurope"
      tls = {
        validateCertificateChain = true
        validateCertificateName  = true
      }
      circuitBreaker = {
        rules = [
          {
            name = "refusing"
            failureCondition = {
              count    = 1
              interval = "PT1M"
              statusCodeRanges = [
                {
                  min = 429
                  max = 429
                },
                {
                  min = 502
                  max = 504
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

# chat in swedencentral, left alone for as long as it says when it refuses
# requests.yaml:21
resource "azapi_resource" "westeurope_gateway_backend_swedencentral_chat" {
  type      = "Microsoft.ApiManagement/service/backends@2024-05-01"
  parent_id = azapi_resource.westeurope_gateway.id
  name      = "swedencentral-chat"

  body = {
    properties = {
      type        = "Single"
      protocol    = "http"
      url         = "https://mp-manuals-prd-sdc-ais-kpveh.openai.azure.com/openai"
      description = "chat in swedencentral"
      tls = {
        validateCertificateChain = true
        validateCertificateName  = true
      }
      circuitBreaker = {
        rules = [
          {
            name = "refusing"
            failureCondition = {
              count    = 1
              interval = "PT1M"
              statusCodeRanges = [
                {
                  min = 429
                  max = 429
                },
                {
                  min = 502
                  max = 504
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

# The regions that have chat
# requests.yaml:21
resource "azapi_resource" "westeurope_gateway_pool_chat" {
  type      = "Microsoft.ApiManagement/service/backends@2024-05-01"
  parent_id = azapi_resource.westeurope_gateway.id
  name      = "pool-chat"

  body = {
    properties = {
      type        = "Pool"
      description = "Regions that have chat"
      pool = {
        services = [
          {
            id       = azapi_resource.westeurope_gateway_backend_westeurope_chat.id
            priority = 1
            weight   = 50
          },
          {
            id       = azapi_resource.westeurope_gateway_backend_swedencentral_chat.id
            priority = 2
            weight   = 50
          },
        ]
      }
    }
  }
}

# Who may call, how much, and which region answers
# requests.yaml:21
resource "azapi_resource" "westeurope_gateway_api_policy" {
  type      = "Microsoft.ApiManagement/service/apis/policies@2024-05-01"
  parent_id = azapi_resource.westeurope_gateway_api.id
  name      = "policy"

  body = {
    properties = {
      format = "xml"
      value = chomp(<<-TEXT
        <policies>
          <inbound>
            <base />
            <validate-azure-ad-token tenant-id="${var.tenant_id}" header-name="Authorization" failed-validation-httpcode="401">
              <client-application-ids>
                <application-id>${azapi_resource.westeurope_identity_workload.output.properties.clientId}</application-id>
              </client-application-ids>
              <audiences>
                <audience>https://cognitiveservices.azure.com</audience>
              </audiences>
            </validate-azure-ad-token>
            <llm-token-limit counter-key="@(context.Request.Headers.GetValueOrDefault(&quot;Authorization&quot;,&quot;&quot;).AsJwt()?.Claims.GetValueOrDefault(&quot;appid&quot;,&quot;none&quot;))" tokens-per-minute="100000" estimate-prompt-tokens="false" remaining-tokens-header-name="x-remaining-tokens" tokens-consumed-header-name="x-consumed-tokens" />
            <set-variable name="deployment" value="@(context.Request.MatchedParameters.ContainsKey(&quot;deployment&quot;) ? context.Request.MatchedParameters[&quot;deployment&quot;] : context.Request.Headers.GetValueOrDefault(&quot;Content-Type&quot;,&quot;&quot;).Contains(&quot;json&quot;) ? (string)(context.Request.Body?.As&lt;JObject&gt;(preserveContent: true)?[&quot;model&quot;] ?? &quot;&quot;) : &quot;&quot;)" />
            <choose>
              <when condition="@(((string)context.Variables[&quot;deployment&quot;]).Equals(&quot;chat&quot;, StringComparison.OrdinalIgnoreCase))">
                <set-backend-service backend-id="pool-chat" />
              </when>
              <otherwise>
                <return-response>
                  <set-status code="404" reason="no such deployment" />
                </return-response>
              </otherwise>
            </choose>
            <llm-emit-token-metric namespace="tokens">
              <dimension name="client" value="@(context.Request.Headers.GetValueOrDefault(&quot;Authorization&quot;,&quot;&quot;).AsJwt()?.Claims.GetValueOrDefault(&quot;appid&quot;,&quot;none&quot;))" />
              <dimension name="deployment" value="@((string)context.Variables[&quot;deployment&quot;])" />
            </llm-emit-token-metric>
            <authentication-managed-identity resource="https://cognitiveservices.azure.com" />
          </inbound>
          <backend>
            <retry condition="@(context.Response != null &amp;&amp; (context.Response.StatusCode == 429 || context.Response.StatusCode &gt;= 500))" count="1" interval="1" first-fast-retry="true">
              <forward-request buffer-request-body="true" buffer-response="false" timeout="240" />
            </retry>
          </backend>
          <outbound>
            <base />
          </outbound>
          <on-error>
            <base />
          </on-error>
        </policies>
      TEXT
      )
    }
  }

  depends_on = [
    azapi_resource.westeurope_gateway_api_operation_deployments,
    azapi_resource.westeurope_gateway_api_operation_v1,
    azapi_resource.westeurope_gateway_pool_chat,
  ]
}

# Where traces go: an address, no secret that anybody could sign in with
# requests.yaml:21
resource "azapi_resource" "westeurope_gateway_logger_address" {
  type      = "Microsoft.ApiManagement/service/namedValues@2024-05-01"
  parent_id = azapi_resource.westeurope_gateway.id
  name      = "application-insights-address"

  body = {
    properties = {
      displayName = "application-insights-address"
      value       = azapi_resource.westeurope_application_insights.output.properties.ConnectionString
      secret      = false
    }
  }
}

# Where the gateway tells what it does
# requests.yaml:21
resource "azapi_resource" "westeurope_gateway_logger" {
  type      = "Microsoft.ApiManagement/service/loggers@2024-05-01"
  parent_id = azapi_resource.westeurope_gateway.id
  name      = "application-insights"

  body = {
    properties = {
      loggerType  = "applicationInsights"
      description = "Application Insights, by the identity of the gateway"
      resourceId  = azapi_resource.westeurope_application_insights.id
      credentials = {
        connectionString = "{{application-insights-address}}"
        identityClientId = "SystemAssigned"
      }
    }
  }

  depends_on = [
    azapi_resource.westeurope_application_insights_role_monitoring_metrics_publisher_westeurope_gateway,
    azapi_resource.westeurope_gateway_logger_address,
  ]
}

# Which requests are told of, and that tokens are counted
# requests.yaml:21
resource "azapi_resource" "westeurope_gateway_api_traces" {
  type      = "Microsoft.ApiManagement/service/apis/diagnostics@2024-05-01"
  parent_id = azapi_resource.westeurope_gateway_api.id
  name      = "applicationinsights"

  body = {
    properties = {
      loggerId  = azapi_resource.westeurope_gateway_logger.id
      alwaysLog = "allErrors"
      sampling = {
        samplingType = "fixed"
        percentage   = 100
      }
      httpCorrelationProtocol = "W3C"
      verbosity               = "error"
      metrics                 = true
      frontend = {
        request = {
          body = {
            bytes = 0
          }
        }
        response = {
          body = {
            bytes = 0
          }
        }
      }
      backend = {
        request = {
          body = {
            bytes = 0
          }
        }
        response = {
          body = {
            bytes = 0
          }
        }
      }
    }
  }
}

# Every log and metric goes to the Log Analytics workspace of the landing zone
# requests.yaml:21
resource "azapi_resource" "westeurope_gateway_diagnostics" {
  type      = "Microsoft.Insights/diagnosticSettings@2021-05-01-preview"
  parent_id = azapi_resource.westeurope_gateway.id
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
