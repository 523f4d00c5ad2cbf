/** `platform.coop` for `https://www.platform.coop/events`; the address itself when it has no host. */
export const hostName = (address: string): string => /^https?:\/\/(?:www\.)?([^/?#:]+)/.exec(address)?.[1] ?? address;
