import Heritage
import Testing

struct SideTests {
  @Test(arguments: [
    (0.0, Side.north), (44.9, .north), (45.1, .east), (90, .east), (180, .south), (-90, .west),
    (314.9, .west), (315.1, .north), (359, .north),
  ])
  func fourSidesAreQuarters(azimuth: Double, side: Side) {
    #expect(Side.nearest(toAzimuth: azimuth, isEight: false) == side)
  }

  @Test(arguments: [
    (22.4, Side.north), (22.6, .northeast), (90, .east), (135, .southeast), (-135, .southwest),
    (337.6, .north),
  ])
  func eightSidesAreEighths(azimuth: Double, side: Side) {
    #expect(Side.nearest(toAzimuth: azimuth, isEight: true) == side)
  }
}
