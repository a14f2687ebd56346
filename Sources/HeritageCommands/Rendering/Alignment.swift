/// Which side of its column a text keeps to.
enum Alignment {
  case leading, trailing
}
