/** By which addresses others reach this machine. */
import { networkInterfaces } from 'node:os'

/** Networks inside this machine: of containers, virtual machines, tunnels. */
const INSIDE = /^(?:br-|docker|veth|virbr|vmnet|vboxnet|utun|tun|tap|wg|tailscale|zt)|vEthernet|VirtualBox|VMware/i

/** `http://192.168.1.7:8080/` for each address in a network, the likeliest first. */
export function networkAddresses(port: number, interfaces = networkInterfaces()): string[] {
  const found = Object.entries(interfaces).flatMap(([name, entries = []]) => entries
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => ({
      address,
      rank: (INSIDE.test(name)
        ? 2
        : 0) + (/^(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\./.test(address)
        ? 0
        : 1),
    })))
  return found.toSorted((a, b) => a.rank - b.rank).map(({ address }) => `http://${address}:${port}/`)
}
