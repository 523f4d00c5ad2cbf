/** The address of a web page. */
export const WEB_ADDRESS = /^https?:\/\/\S+$/;
/** Where somebody can be written to: by mail, or on a web page. */
export const CONTACT = /^(?:https?:\/\/\S+|[^\s@/:?&]+@[^\s@/:?&]+)$/;
