<document titel="T">
<deel>
  Losse tekst in een deel.
  <alinea>een <alinea>in een</alinea></alinea>
  <punt>los</punt>
  <sectie><kop>K</kop>tekst ${peildatum} in een sectie die heel lang is</sectie>
  <lijst><alinea>x</alinea></lijst>
  <lijst>tekst<punt>tekst<alinea>x</alinea></punt></lijst>
  <sub>x</sub>
  <alinea>H<sub><sterk>2</sterk></sub>O</alinea>
  <tabel samenvatting="s"><kolom/><rij>x<cel><kop>K</kop></cel></rij></tabel>
  <tabel samenvatting="s"><kolom/><rij><cel><sectie><kop>K</kop></sectie></cel></rij></tabel>
  <briefhoofd/>
  <document titel="x"/>
  <stuk sleutel="x"/>
  <regeleinde>x</regeleinde>
  <lijst><punt><tabel samenvatting="s"><kolom/><rij><cel>x</cel></rij></tabel></punt></lijst>
  <alinea>x<voetnoot>a<sterk>b<voetnoot>c</voetnoot></sterk></voetnoot></alinea>
</deel>
</document>
