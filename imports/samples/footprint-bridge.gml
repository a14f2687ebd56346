<?xml version="1.0" encoding="UTF-8"?>
<plots xmlns:gml="http://www.opengis.net/gml/3.2">
  <gml:featureMember>
    <plot>
      <name>示例工程己（管线）</name>
      <gml:Polygon srsName="urn:ogc:def:crs:EPSG::4490">
        <gml:exterior>
          <gml:LinearRing>
            <gml:posList>31.26150 121.00200 31.26150 121.00203 31.26190 121.00203 31.26190 121.00200 31.26150 121.00200</gml:posList>
          </gml:LinearRing>
        </gml:exterior>
      </gml:Polygon>
    </plot>
  </gml:featureMember>
</plots>
