/**
 * Names under which Azure resource providers return or accept secrets, compared in lower case with everything but letters and digits
 * dropped. They follow the property names of the provider REST references (`administratorLoginPassword` of SQL servers, `primaryKey` of
 * `listKeys` results, `pfxBlob` of certificates ...) and are deliberately wide: a value wrongly concealed costs a detail, a value wrongly
 * kept costs a secret.
 */
export const secretNames: ReadonlySet<string> = new Set([
  'accesskey',
  'accesstoken',
  'accountkey',
  'adminkubeconfig',
  'adminpassword',
  'administratorloginpassword',
  'administratorpassword',
  'apikey',
  'appkey',
  'authkey',
  'authorizationkey',
  'certificatedata',
  'certificatepassword',
  'clientkey',
  'clientkeydata',
  'clientsecret',
  'connectionstring',
  'credentialvalue',
  'customdata',
  'domainpassword',
  'encryptedcredential',
  'functionkey',
  'hostkey',
  'instrumentationkey',
  'joinpassword',
  'key1',
  'key2',
  'kubeconfig',
  'kubeconfigraw',
  'masterkey',
  'passphrase',
  'password',
  'pfxblob',
  'pfxdata',
  'presharedkey',
  'primarykey',
  'primarymasterkey',
  'primaryreadonlymasterkey',
  'primarysharedkey',
  'privatekey',
  'publishingpassword',
  'pwd',
  'radiusserversecret',
  'refreshtoken',
  'registrationtoken',
  'sasdefinition',
  'sastoken',
  'sasuri',
  'sasurl',
  'secondarykey',
  'secondarymasterkey',
  'secondaryreadonlymasterkey',
  'secondarysharedkey',
  'secret',
  'secretkey',
  'secretvalue',
  'sharedkey',
  'sharedsecret',
  'sshprivatekey',
  'storageaccesskey',
  'storageaccountaccesskey',
  'storageaccountkey',
  'token',
  'userdata',
  'vpnsharedkey',
  'workspacekey',
])

/** Endings that make any longer name a secret's: `mySqlConnectionString`, `backupAdminPassword`. */
export const secretEndings: readonly string[] = [
  'accesskey',
  'accesstoken',
  'accountkey',
  'apikey',
  'clientsecret',
  'connectionstring',
  'password',
  'privatekey',
  'sastoken',
  'secretkey',
  'sharedkey',
]

/** Objects under these names hold secrets under whatever name the user chose: every text inside is one. */
export const secretContainers: ReadonlySet<string> = new Set([
  'protectedsettings',
  'secrets',
  'connectionstrings',
  'appsettings',
  'securesettings',
])

/** Lists of name and value pairs whose `value` may be a secret: settings and environment variables. */
export const settingLists: ReadonlySet<string> = new Set([
  'appsettings',
  'connectionstrings',
  'env',
  'environmentvariables',
  'secrets',
  'secureenvironmentvariables',
])

/**
 * Resources that are settings themselves, by type or by type and name: `all` where `properties` is a map of names that the user chose,
 * `values` where one property is the value.
 */
export const settingTypes: ReadonlyMap<string, 'all' | 'values'> = new Map([
  ['microsoft.web/sites/config/appsettings', 'all'],
  ['microsoft.web/sites/config/connectionstrings', 'all'],
  ['microsoft.web/sites/slots/config/appsettings', 'all'],
  ['microsoft.web/sites/slots/config/connectionstrings', 'all'],
  ['microsoft.appconfiguration/configurationstores/keyvalues', 'values'],
  ['microsoft.keyvault/vaults/secrets', 'values'],
])

/** Texts that are secrets under any name: shared access signatures, connection strings with a key, private keys. */
export const secretTexts: readonly RegExp[] = [
  /[?&]sig=[^&\s]{10,}/i,
  /(?:AccountKey|SharedAccessKey|SharedSecretValue|Password|Pwd)\s*=\s*[^;\s]{4,}/i,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
]

/** Texts that are no secret under any name: references to where the secret is kept, expressions, ids of resources. */
export const harmlessTexts: readonly RegExp[] = [
  /^@Microsoft\.KeyVault\(/i,
  /^\[.*\]$/s,
  /^\/(?:subscriptions|providers)\/[^?]*$/i,
  /^https:\/\/[a-z0-9-]+\.vault\.azure\.net\/[^?]*$/i,
]
