/// Files that are just large enough for a walk: three templates with four items, two sites.
enum SmallFiles {
  static let checklists = """
    <checklists xmlns="urn:wenbao:checklists:1" version="1">
      <checklist code="FIRE" version="1" hazardType="fire">
        <title>消防（示例）</title>
        <item code="E-01" section="用电" grade="ordinary" frequency="monthly">
          <subject>有无私拉电线</subject><method>逐间查看</method>
          <legalBasis act="示例法" article="第1条" date="2025-03-01"/>
        </item>
        <item code="K-01" section="厨房" grade="major" frequency="monthly">
          <subject>灶台是否隔热</subject><method>查看灶间</method>
          <legalBasis act="示例法" date="2025-03-01"/>
        </item>
      </checklist>
      <checklist code="FLOOD" version="1" hazardType="flood">
        <title>汛期（示例）</title>
        <item code="W-01" section="排水" grade="ordinary" frequency="beforeFloodSeason">
          <subject>排水沟是否畅通</subject><method>放水试验</method>
          <legalBasis act="示例法" date="2025-03-01"/>
          <appliesTo category="ancientSite"/>
        </item>
      </checklist>
      <checklist code="STRUCT" version="1" hazardType="structure">
        <title>结构（示例）</title>
        <item code="S-01" section="墙体" grade="major" frequency="yearly">
          <subject>墙体有无裂缝</subject><method>量裂缝宽度</method>
          <legalBasis act="示例法" date="2025-03-01"/>
          <appliesTo category="ancientBuilding"/>
        </item>
      </checklist>
    </checklists>
    """

  static let register = """
    <register xmlns="urn:wenbao:register:1" version="1">
      <unit code="KS-BUREAU" kind="bureau" name="示例局"/>
      <unit code="KS-ZP" kind="township" name="张浦镇"/>
      <batch code="KS6" kind="protectedSite" ordinal="6" name="第六批（示例）" provenance="sample" declaredCount="2">
        <decisionDocument state="unknown"/>
        <site code="KS6-01" township="KS-ZP" category="ancientBuilding">
          <name>示例宅院</name><address>示例路1号</address>
          <additionalChecklist>FLOOD</additionalChecklist>
          <excludedItem item="FIRE:K-01">没有厨房</excludedItem>
        </site>
        <site code="KS6-02" township="KS-ZP" category="ancientTomb">
          <name>示例墓</name><address>示例路2号</address>
        </site>
      </batch>
    </register>
    """

  /// One inspection of KS6-01 on a day, with one nonconformity.
  static func inspection(_ code: String, on day: String, of site: String = "KS6-01") -> String {
    """
    <inspections xmlns="urn:wenbao:inspections:1" version="1">
      <inspection code="\(code)" site="\(site)" kind="routine" inspectedOn="\(day)" unit="KS-BUREAU">
        <inspector>示例甲</inspector>
        <answer item="FIRE:E-01" result="nonconform"><note>电线老化。</note></answer>
      </inspection>
    </inspections>
    """
  }
}
