import CLibXML2

/// An end tag as the parser reports it. Valid only during the event.
struct EndTag {
  let localName: UnsafePointer<xmlChar>
  let prefix: UnsafePointer<xmlChar>?
  let namespace: UnsafePointer<xmlChar>?
}
