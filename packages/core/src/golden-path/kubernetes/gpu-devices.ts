import type { Json } from '../../kernel/index.ts'
import type { KubernetesObject } from '../place.ts'
import { poolTolerations, VENDOR_LABEL } from './gpu-nodes.ts'
import { kubernetesFacts } from './kubernetes.gen.ts'
import { objectOf, type ObjectPlace } from './metadata.ts'

/**
 * Where device plugin and counters run. Azure's policies on privileges and capabilities leave this namespace alone, so that nobody has to
 * exempt another one; who may write to it is decided by the roles of the cluster.
 */
export const DEVICE_NAMESPACE = kubernetesFacts.excludedNamespaces.names[0] ?? 'kube-system'

/** Images of what runs on GPU nodes. */
export interface DeviceImages {
  readonly devicePlugin: string
  readonly dcgmExporter: string
}

/** The images of the table. */
export const deviceImages: DeviceImages = {
  devicePlugin: kubernetesFacts.images.devicePlugin.image,
  dcgmExporter: kubernetesFacts.images.dcgmExporter.image,
}

/** What makes GPUs of nodes into something that pods can ask for, and into numbers. */
export const gpuDeviceObjects = (place: ObjectPlace, images: DeviceImages): readonly KubernetesObject[] => [
  daemonSet(place, 'nvidia-device-plugin', devicePlugin(images.devicePlugin)),
  countersMap(place),
  daemonSet(place, EXPORTER, exporter(images.dcgmExporter)),
  podMonitor(place),
]

const EXPORTER = 'dcgm-exporter'
const COUNTERS = 'dcgm-counters'

interface DevicePod {
  readonly container: { readonly [key: string]: Json }
  readonly volumes: readonly Json[]
}

function daemonSet(place: ObjectPlace, name: string, pod: DevicePod): KubernetesObject {
  const labels = { 'app.kubernetes.io/name': name }
  return objectOf(
    place,
    { apiVersion: 'apps/v1', kind: 'DaemonSet', name, namespace: DEVICE_NAMESPACE, labels },
    {
      spec: {
        selector: { matchLabels: labels },
        updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: 1 } },
        template: {
          metadata: { labels },
          spec: {
            priorityClassName: 'system-node-critical',
            automountServiceAccountToken: false,
            nodeSelector: { [VENDOR_LABEL]: 'nvidia' },
            tolerations: [...poolTolerations('spot')],
            containers: [{ name, imagePullPolicy: 'IfNotPresent', ...pod.container }],
            volumes: pod.volumes,
          },
        },
      },
    },
  )
}

const resources = (cpu: string, memory: string): Json => ({ requests: { cpu, memory }, limits: { cpu, memory } })

/** Needs no privilege: it writes into one folder of the kubelet. */
const devicePlugin = (image: string): DevicePod => ({
  container: {
    image,
    env: [{ name: 'FAIL_ON_INIT_ERROR', value: 'true' }],
    securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
    resources: resources('100m', '128Mi'),
    volumeMounts: [{ name: 'device-plugins', mountPath: kubernetesFacts.devicePluginFolder }],
  },
  volumes: [{ name: 'device-plugins', hostPath: { path: kubernetesFacts.devicePluginFolder, type: 'Directory' } }],
})

/** The profiling counters need SYS_ADMIN; without them there is only GPU_UTIL, which says busy at half the activity. */
const exporter = (image: string): DevicePod => ({
  container: {
    image,
    env: [
      { name: 'DCGM_EXPORTER_LISTEN', value: `:${kubernetesFacts.dcgm.port}` },
      { name: 'DCGM_EXPORTER_KUBERNETES', value: 'true' },
      { name: 'DCGM_EXPORTER_INTERVAL', value: String(kubernetesFacts.dcgm.intervalSeconds * 1000) },
      { name: 'DCGM_EXPORTER_COLLECTORS', value: '/etc/fairway/counters.csv' },
    ],
    ports: [{ name: 'metrics', containerPort: kubernetesFacts.dcgm.port }],
    securityContext: { runAsNonRoot: false, runAsUser: 0, capabilities: { drop: ['ALL'], add: ['SYS_ADMIN'] } },
    resources: resources('200m', '512Mi'),
    livenessProbe: { httpGet: { path: '/health', port: 'metrics' }, initialDelaySeconds: 45, periodSeconds: 15 },
    readinessProbe: { httpGet: { path: '/health', port: 'metrics' }, initialDelaySeconds: 45, periodSeconds: 15 },
    volumeMounts: [
      { name: 'pod-resources', mountPath: kubernetesFacts.podResourcesFolder, readOnly: true },
      { name: 'counters', mountPath: '/etc/fairway', readOnly: true },
    ],
  },
  volumes: [
    { name: 'pod-resources', hostPath: { path: kubernetesFacts.podResourcesFolder, type: 'Directory' } },
    { name: 'counters', configMap: { name: COUNTERS } },
  ],
})

/** Counters as the exporter reads them: name, type, description. The defaults leave out what tells real activity. */
const countersMap = (place: ObjectPlace): KubernetesObject =>
  objectOf(
    place,
    { apiVersion: 'v1', kind: 'ConfigMap', name: COUNTERS, namespace: DEVICE_NAMESPACE },
    {
      data: {
        'counters.csv': kubernetesFacts.dcgm.counters
          .map(({ field, type, about }) => `${field}, ${type}, ${about.replaceAll(',', ';')}.\n`)
          .join(''),
      },
    },
  )

/** Read by Azure Monitor's own Prometheus, whose kinds have a group of their own. Pods that use a GPU keep their names as labels. */
const podMonitor = (place: ObjectPlace): KubernetesObject =>
  objectOf(
    place,
    { apiVersion: 'azmonitoring.coreos.com/v1', kind: 'PodMonitor', name: EXPORTER, namespace: DEVICE_NAMESPACE },
    {
      spec: {
        ...labelLimits,
        selector: { matchLabels: { 'app.kubernetes.io/name': EXPORTER } },
        podMetricsEndpoints: [{ port: 'metrics', interval: `${kubernetesFacts.dcgm.intervalSeconds}s`, honorLabels: true }],
      },
    },
  )

/** Beyond these Azure Monitor drops series. Source: Azure Monitor documentation, pod and service monitors. */
export const labelLimits = { labelLimit: 63, labelNameLengthLimit: 511, labelValueLengthLimit: 1023 } as const
