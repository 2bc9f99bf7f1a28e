<document nummering="romeins">
  <briefhoofd><afzender>x</afzender><colofon/></briefhoofd>
  <briefhoofd/>
</document>
