extension Explanation {
  /// Geometry: coordinate systems, shapes, and files of other programs.
  static let geometry: [Explanation] = [
    Explanation(
      "E-CRS-MISSING", "没有写明坐标系", "图形没有写坐标系，同样的数在不同的系里是不同的地方。",
      do: "写明 srsName、坐标系一列，或用 --crs EPSG:4549；Shapefile 带上 .prj。"),
    Explanation(
      "E-CRS-UNKNOWN", "不支持的坐标系", "坐标系不在支持的之内，或一个文件里有几个。", do: "用 EPSG:4490、4549、4528 或 4326。"),
    Explanation(
      "E-CRS-SHIFTED", "加密偏移坐标，不收", "GCJ-02、BD-09（网络地图的坐标）与实地差数百米，且不能准确还原。", when: "从网络地图上描的。",
      do: "请测绘单位提供 CGCS2000 坐标。"),
    Explanation(
      "E-CRS-ZONE", "带号与坐标系不符", "东坐标带有带号，而坐标系不带。", do: "带号 40 的写 --crs EPSG:4528；别的带先换算。"),
    Explanation("E-COORDINATES", "坐标不能换算", "数值在坐标系里不成立。", do: "核对坐标数值与坐标系。"),
    Explanation(
      "E-OUTSIDE", "图形在昆山范围之外", "坐标落在昆山以外；按别的坐标系正好落在昆山的，报错里写明。",
      do: "核对坐标与坐标系；昆山约为东经 120.80–121.16°、北纬 31.10–31.55°。"),
    Explanation("E-UNITS", "度与米弄混了", "坐标像经纬度而坐标系以米为单位，或相反。", do: "写明对的坐标系。"),
    Explanation(
      "E-AXES", "两个坐标写反了", "对调以后正好在昆山。", do: "URN 写法纬度（北坐标）在前，EPSG:NNNN 写法经度（东坐标）在前。"),
    Explanation("E-NOT-AREA", "须是面", "界线、用地要围成面，这里是点或线。", do: "把线闭合成面再导出；管线、道路给出占地范围。"),
    Explanation("E-INVALID", "图形不成立", "面自己相交、内环在外等，报错写明在哪里。", do: "在该处改正图形。"),
    Explanation("E-GEOMETRY", "图形不能处理", "图形库处理不了这个图形。", do: "核对图形，重新导出。"),
    Explanation("E-RING-ODD", "坐标不成对", "环的坐标个数是单数。", do: "补上缺少的坐标值。"),
    Explanation("E-RING-NUMBER", "坐标不是有限数", "有一个坐标是无穷大或不是数。", do: "改正坐标值。"),
    Explanation("E-RING-SHORT", "点太少", "环的点不够围成面。", do: "补足拐点，首尾点相同。"),
    Explanation("E-RING-OPEN", "环没有闭合", "最后一个点与第一个点不同。", do: "让首尾点相同。"),
    Explanation("W-RING-REPEATED", "有重复的点", "有点与前一点相同；照样收下。", do: "删去重复的点。"),
    Explanation(
      "W-BODY-UNCOVERED", "保护范围没有盖住本体", "本体有一部分露在保护范围外面；照样收下。", do: "核对本体与保护范围的图形。",
      try: ["wenbao zone check 文物点"], also: ["bodyCovered"]),
    Explanation(
      "W-AREA-UNCOVERED", "控制地带与保护范围之间有空隙", "建设控制地带没有盖住保护范围，或两者之间有空隙；照样收下。", do: "核对两个范围的图形。",
      try: ["wenbao zone check 文物点"], also: ["areaCovered"]),
    Explanation(
      "W-AREA-DIFFERS", "面积与写明的不同", "图形的面积与写明的相差超过百分之五；照样收下。", do: "以公布文字为准，核对图形。",
      try: ["wenbao zone check 文物点"], also: ["statedArea"]),
    Explanation(
      "E-GEO-FORMAT", "不是可以读的图形文件", "文件的格式不认识，或是 JSON 而不是 GeoJSON。",
      do: "导出为 KML、KMZ、GML、GeoJSON、GeoPackage、Shapefile、DXF 或拐点坐标表。"),
    Explanation("E-JSON-SYNTAX", "不合 JSON 语法", "GeoJSON 文件不合 JSON 语法。", do: "用 GIS 软件重新导出。"),
    Explanation(
      "E-GEO-SHAPE", "不收这样的图形", "图形类型、圆弧段、没有闭合的多段线、一个要素几个图形等。", do: "改成闭合的面，分成几个要素，重新导出。"),
    Explanation("E-GEO-EMPTY", "没有图形", "文件、要素或图纸里没有可用的图形。", do: "确认导出时选中了图形。"),
    Explanation("E-GEO-NUMBER", "坐标不是数", "坐标表里有一格不是数，或不是度分秒。", do: "写成十进制数，如 590369.187。"),
    Explanation(
      "E-GEO-ANGLES", "十进制度还是度分秒", "像 120.5730 这样的数两种都可能。", why: "两种理解差几公里，不替您猜。",
      do: "写明 --angles dms 或 --angles decimal。"),
    Explanation(
      "E-GEO-TABLE", "拐点坐标表或报盘不对", "表头缺列、分不清哪列是北坐标，引号不配对，同一图形的点没有连在一起，或报盘不完整。", do: "照报错改表，或重新导出。"),
    Explanation(
      "E-GEO-LAYER", "没有这个图层", "文件里没有 --layer 写的图层，或这种文件不能选图层。", do: "照报错里列出的图层写，或去掉 --layer。"),
    Explanation(
      "E-GEO-LINK", "图形或坐标系在别处", "文件引用别的文件或网址，本文件读不全。", why: "读图形时不上网，也不开别的文件。",
      do: "在原软件里把图形另存到一个文件。"),
    Explanation(
      "E-GEO-LOST", "读出的比文件里的少", "要素、环或点数与文件里的不同，或服务器只给了一部分。", why: "少了一块，核查的结论就不可靠。",
      do: "用 GIS 软件重新导出。"),
    Explanation("E-GEO-FILE", "图形文件不完整或损坏", "长度不对、没有结尾，或读取的库报了错。", do: "重新复制，或在原软件里重新导出。"),
    Explanation(
      "E-GEO-PARTS", "缺同名的文件，或压缩包不对", "Shapefile 缺 .shx、.dbf；KMZ 里没有或有几个 KML；GeoPackage 还在别的程序里开着。",
      do: "把几个文件放在一起；关闭 QGIS 等程序再读。"),
    Explanation("E-GEO-READER", "读取程序出错或超时", "读这个文件的程序中途出错，或用时太长。", do: "用原软件打开检查，拆小后重新导出。"),
    Explanation(
      "E-GEO-PROCESS", "读取程序不能运行", "没有 GDAL，内核不能限制它上网，或没有启动、没有给出结果。", try: ["wenbao doctor"]),
    Explanation("W-GEO-EMPTY", "有要素没有图形", "要素没有图形，没有用；其余照用。", do: "只是说明的可以不管。"),
    Explanation("W-GEO-POINT", "标注点没有用", "面以外还有标注点，不影响范围。", do: "点是范围一部分的，另作一个要素。"),
    Explanation("W-GEO-OTHER", "图纸里另有图形没有用", "闭合多段线以外的图形没有用。", do: "是范围的，在 CAD 里改画成闭合多段线。"),
    Explanation("W-GEO-NESTED", "一圈在另一圈之内", "两圈各作一块用地，没有当作内环。", do: "是空洞的，改用能写内环的格式。"),
  ]
}
